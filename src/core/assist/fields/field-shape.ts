import type { Field } from '../../field.ts';
import type { Shape, ShapeMember } from '../print/shape.ts';
import { SCHEMA_TYPE } from '../schema/schema-type.ts';
import { HTTP_ACCESS } from '../shapes/connector-shapes.ts';
import type { FieldNode } from './field-node.ts';
import { type ObjectKind, objectKinds } from './object-kinds.ts';

/** More values than these are chosen from a list of their own, when the field is written. */
const MOST_CHOICES = 12;

/** Hints for texts of which the name does not say what a good one looks like, by the end of their pointer. */
const HINTS: readonly (readonly [end: string, hint: string])[] = [
  ['/connector/command', 'red-connector-http'],
  ['/container/engine', 'docker'],
  ['/execution/engine', 'ccfaice'],
  ['/command', 'python3 main.py'],
  ['/description', 'What it is for.'],
  ['/doc', 'What it is for.'],
  ['/host_path', '/path/on/the/host'],
  ['/identifier', 'run'],
  ['/inputs/*/mounted_path', '/home/kaapana/input'],
  ['/outputs/*/mounted_path', '/home/kaapana/output'],
  ['/inputs/*/name', 'input'],
  ['/outputs/*/name', 'output'],
  ['/env/*/name', 'NAME'],
  ['/image', 'example/image:1.0.0'],
  ['/image/url', 'example/image:1.0.0'],
  ['/version', '1.0.0'],
  ['/outputBinding/glob', 'result.csv'],
];

/** What is put in for a field: all that it needs, and nothing that may be left out. */
export function fieldShape(name: string, field: Field, node: FieldNode | undefined): Shape {
  const { allowed, type } = field;
  if (allowed !== undefined) {
    if (allowed.length === 1) return { kind: 'value', value: allowed[0] };
    if (allowed.length <= MOST_CHOICES) return { kind: 'choice', values: allowed };
    return { kind: 'fill', text: allowed.every((value) => typeof value === 'string'), hint: '' };
  }
  if (field.pointer.endsWith('/connector/access')) return HTTP_ACCESS;
  if (type.startsWith('list of')) return listShape(name, type, node);
  if (type.startsWith('object')) return objectShape(node, field.only);
  if (field.default !== undefined && field.default !== null)
    return typeof field.default === 'string'
      ? { kind: 'fill', text: true, hint: field.default }
      : { kind: 'fill', text: false, hint: JSON.stringify(field.default) };
  if (type.startsWith('true or false')) return { kind: 'choice', values: [true, false] };
  if (/^(?:whole )?number/.test(type)) return { kind: 'fill', text: false, hint: leastNumber(field.limit) };
  if (type === SCHEMA_TYPE) return OPTION;
  if (type === 'anything') return { kind: 'fill', text: false, hint: 'null' };
  return { kind: 'fill', text: true, hint: hintFor(field) };
}

/** The smallest schema that says anything. */
const OPTION: Shape = {
  kind: 'object',
  members: [
    { key: 'type', value: { kind: 'choice', values: ['string', 'number', 'integer', 'boolean', 'array'] } },
    { key: 'description', value: { kind: 'fill', text: true, hint: 'What it is for.' } },
  ],
};

/** An object with all that it needs, of the first of its kinds. */
function objectShape(node: FieldNode | undefined, only: string | undefined): Shape {
  const [kind] = node === undefined ? [] : objectKinds(node, only === undefined ? null : new Set([only]));
  return { kind: 'object', members: kind === undefined || node === undefined ? [] : kindMembers(kind, node) };
}

/** What an object of a kind must have. */
export function kindMembers(kind: ObjectKind, node: FieldNode): ShapeMember[] {
  return kind.fields
    .filter(({ step, field }) => field.required && step !== '*')
    .map(({ step, field }) => ({ key: step, value: fieldShape(step, field, node.named.get(step)) }));
}

function listShape(name: string, type: string, node: FieldNode | undefined): Shape {
  const [item] = node?.any?.fields ?? [];
  if (type.startsWith('list of objects') && item !== undefined)
    return { kind: 'list', items: [fieldShape(name, item, node?.any ?? undefined)] };
  if (type === 'list of schemas') return { kind: 'list', items: [OPTION] };
  return { kind: 'list', items: [{ kind: 'fill', text: true, hint: '' }] };
}

function hintFor({ pointer }: Field): string {
  return HINTS.find(([end]) => pointer.endsWith(end))?.[1] ?? '';
}

function leastNumber(limit: string | undefined): string {
  return /at least (\d+)/.exec(limit ?? '')?.[1] ?? '1';
}
