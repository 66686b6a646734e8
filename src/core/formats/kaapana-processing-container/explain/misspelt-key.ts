import { asObject, own } from '../../../document/as-object.ts';
import { childPointer, lastStep } from '../../../document/pointer.ts';
import { keySpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import type { Field } from '../../../field.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import { fieldsIn, knownKeys } from '../../../schema/field-at.ts';
import type { SchemaError } from '../../../schema/schema-error.ts';
import { nearest } from '../../../wording/nearest.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';

/** The required keys that an object lacks, each with the unknown key that nearly spells it. */
export function misspeltKeys(
  pointer: string,
  object: unknown,
  fields: readonly Field[],
): ReadonlyMap<string, string> {
  const known = new Set(knownKeys(pointer, object, fields));
  const unknown = Object.keys(asObject(object) ?? {}).filter((key) => !known.has(key));
  const missing = fieldsIn(pointer, object, fields)
    .filter((field) => field.required)
    .map((field) => lastStep(field.pointer))
    .filter((key) => own(object, key) === undefined);
  const pairs = unknown.flatMap((key) => {
    const [meant] = nearest(key, missing);
    return meant === undefined ? [] : [[meant, key] as const];
  });
  return new Map(pairs.reverse());
}

/** A required key that is missing because it is misspelt: one error, at the key that is there. */
export function misspeltKey({ instancePath, params }: SchemaError, context: Context): Finding | null {
  const { document, fields, platform } = context;
  const missing = String(params['missingProperty']);
  const key = misspeltKeys(instancePath, valueAt(document.value, instancePath), fields).get(missing);
  if (key === undefined) return null;
  const pointer = childPointer(instancePath, key);
  return {
    id: 'required',
    severity: 'error',
    message: `${missing} is missing${instancePath === '' ? '' : ` in ${placeInWords(instancePath)}`}; ${platform} does not know the key ${quote(key)}.`,
    help: `Did you mean ${quote(missing)}?`,
    pointer,
    span: keySpan(pointer, document),
    fixes: [{ title: `Rename to ${quote(missing)}`, edits: renameKey(document, pointer, missing) }],
  };
}
