import { valueAt } from '../../../document/value-at.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { SchemaError } from '../../../schema/schema-error.ts';
import { notAllowed } from '../../../schema/sentences/not-allowed.ts';
import { quote } from '../../../wording/quote.ts';

/** Types by the names that Python and other languages give them. */
const FOREIGN_TYPES: ReadonlyMap<unknown, string> = new Map([
  ['str', 'string'],
  ['text', 'string'],
  ['int', 'integer'],
  ['float', 'number'],
  ['double', 'number'],
  ['bool', 'boolean'],
  ['list', 'array'],
  ['dict', 'object'],
]);

/** `"type": "str"`: a type that JSON Schema calls otherwise. */
export function foreignType({ instancePath, params }: SchemaError, context: Context): Finding | null {
  const value = valueAt(context.document.value, instancePath);
  const type = FOREIGN_TYPES.get(value);
  if (type === undefined) return null;
  const finding = notAllowed(instancePath, value, params['allowedValues'] as unknown[], context);
  const edit = { ...finding.span, text: quote(type) };
  return {
    ...finding,
    help: `Write ${quote(type)}.`,
    fixes: [{ title: `Write ${quote(type)}`, edits: [edit] }],
  };
}
