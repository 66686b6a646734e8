import type { Field } from '../../field.ts';
import type { FieldNode } from '../fields/field-node.ts';
import { fieldShape, kindMembers } from '../fields/field-shape.ts';
import { objectKinds } from '../fields/object-kinds.ts';
import type { Shape } from '../print/shape.ts';
import { SCHEMA_TYPE } from '../schema/schema-type.ts';
import { CONNECTOR_SHAPES } from '../shapes/connector-shapes.ts';
import { OPTION_SHAPES } from '../shapes/option-shapes.ts';

/** A whole entry, and what a list calls it. */
export interface EntryShape {
  readonly label: string;
  readonly shape: Shape;
}

/** Names of lists whose entries are not called like them without the last letter. */
const ENTRY_NAMES: Readonly<Record<string, string>> = {
  batches: 'batch',
  capabilities: 'capability',
  config: 'option',
  env: 'variable',
  environment: 'variable',
  properties: 'property',
};

/** The forms that a new object can have at a place: one of each kind that there is. */
export function entryShapes(entry: FieldNode, field: Field): EntryShape[] {
  if (field.pointer === '/config/*' && field.type === SCHEMA_TYPE) return [...OPTION_SHAPES];
  if (field.pointer.endsWith('/connector')) return [...CONNECTOR_SHAPES];
  const kinds = field.type.includes('object') ? objectKinds(entry, null) : [];
  const named = kinds.filter(({ name }) => name !== null);
  if (named.length === 0)
    return [{ label: entryName(field.pointer), shape: fieldShape(lastName(field.pointer), field, entry) }];
  return named.map((kind) => ({
    label: `new ${(kind.name ?? '').replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase())}`,
    shape: { kind: 'object', members: kindMembers(kind, entry) },
  }));
}

/** `new input` for an entry of `/inputs/*`. */
function entryName(pointer: string): string {
  const name = lastName(pointer);
  if (!pointer.endsWith('/*')) return `new ${name}`;
  return `new ${ENTRY_NAMES[name] ?? name.replace(/s$/, '')}`;
}

/** The last name on the way to a field. */
function lastName(pointer: string): string {
  return pointer.split('/').findLast((step) => step !== '*') ?? '';
}
