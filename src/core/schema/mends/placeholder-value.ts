import { setOwn } from '../../document/as-object.ts';
import { childPointer, lastStep } from '../../document/pointer.ts';
import type { Field } from '../../field.ts';
import { fieldAt, fieldsIn } from '../field-at.ts';

/** Texts for an author to replace, for the patterns that a format may ask for. */
const TEXTS = ['TODO', 'todo', '1.0.0', '1', 'a', 'https://example.com', '/todo', ''];

/** Texts for keys whose values have a form of their own. */
const BY_KEY: readonly (readonly [RegExp, string])[] = [
  [/^image$/i, 'example/image:1.0.0'],
  [/url|source|homepage/i, 'https://example.com'],
  [/version/i, '0.0.1'],
];

/** Objects within objects are filled in down to here. */
const DEEPEST = 6;

/** A value that may stand at a place, for an author to replace; what its object must have is in it. */
export function placeholderValue(pointer: string, fields: readonly Field[], depth = 0): unknown {
  const field = fieldAt(pointer, fields);
  if (field === null) return 'TODO';
  if (field.default !== undefined) return field.default;
  if (field.allowed !== undefined)
    return field.allowed.find((value) => value === 'Other') ?? field.allowed[0];
  const { type } = field;
  // What may be empty is left to the author without an invention.
  if (/an empty text/i.test(field.description)) return '';
  if (type.startsWith('text')) return textFor(lastStep(pointer), field.limit ?? '');
  if (type.startsWith('whole number') || type.startsWith('number'))
    return Number(/at least (-?[\d.]+)/.exec(field.limit ?? '')?.[1] ?? 1);
  if (type.startsWith('true or false')) return false;
  if (type.startsWith('list')) return [];
  if (type.startsWith('null')) return null;
  return depth > DEEPEST ? {} : objectFor(pointer, fields, depth);
}

function objectFor(pointer: string, fields: readonly Field[], depth: number): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  const children = fieldsIn(pointer, {}, fields);
  const kind = children.find(({ only }) => only !== undefined)?.only;
  for (const { pointer: path, required, only } of children) {
    const key = lastStep(path);
    if (!required || key === '*' || (only !== undefined && only !== kind)) continue;
    setOwn(object, key, placeholderValue(childPointer(pointer, key), fields, depth + 1));
  }
  return object;
}

function textFor(key: string, limit: string): string {
  const pattern = /matches (.*)$/.exec(limit)?.[1];
  if (pattern === undefined) return BY_KEY.find(([names]) => names.test(key))?.[1] ?? 'TODO';
  // The pattern is of our own schema, not of the author.
  const shape = new RegExp(pattern);
  return TEXTS.find((text) => shape.test(text)) ?? 'TODO';
}
