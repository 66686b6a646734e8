import { asObject, own } from '../../../document/as-object.ts';
import { childPointer, lastStep, parentPointer } from '../../../document/pointer.ts';
import { keySpan, valueSpan } from '../../../document/spans.ts';
import { valueAt } from '../../../document/value-at.ts';
import { moveEntry } from '../../../edit/move-entry.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Finding } from '../../../finding.ts';
import type { Context } from '../../../schema/context.ts';
import type { SchemaError } from '../../../schema/schema-error.ts';
import { jsonTypeOf, valueInWords } from '../../../wording/json-type.ts';
import { placeInWords, quote } from '../../../wording/quote.ts';

/** What describes an option and was probably not meant to be the name of one. */
const PARTS: ReadonlySet<string> = new Set([
  'type',
  'default',
  'description',
  'enum',
  'minimum',
  'maximum',
  'optional',
]);

/** `"threshold": 0.5` in config, where the option has to be described: `{"type": "number", "default": 0.5}`. */
export function bareOption({ instancePath }: SchemaError, context: Context): Finding | null {
  const { document } = context;
  const value = valueAt(document.value, instancePath);
  const name = lastStep(instancePath);
  if (value === null || asObject(value) !== null) return null;
  if (PARTS.has(name)) return strayPart(instancePath, value, context);
  const type = Number.isInteger(value) ? 'integer' : jsonTypeOf(value);
  const option = { type, default: value };
  return {
    id: 'type',
    severity: 'error',
    message: `${placeInWords(instancePath)} must be an object that describes the option, and is ${valueInWords(value)}.`,
    help: `Write ${quote(option)}: the manifest says which values an option takes, and config.json says which one it has.`,
    pointer: instancePath,
    span: valueSpan(instancePath, document),
    fixes: [{ title: `Write ${quote(option)}`, edits: replaceValue(document, instancePath, option) }],
  };
}

/** `type` or `default` that slipped out of the option in front of it. */
function strayPart(pointer: string, value: unknown, { document }: Context): Finding {
  const config = parentPointer(pointer);
  const part = lastStep(pointer);
  const options = Object.entries(asObject(valueAt(document.value, config)) ?? {});
  const before = options.slice(
    0,
    options.findIndex(([name]) => name === part),
  );
  const [owner, option] = before.at(-1) ?? [null, null];
  const fits = owner !== null && asObject(option) !== null && own(option, part) === undefined;
  const target = childPointer(config, owner ?? '');
  return {
    id: 'type',
    severity: 'error',
    message: `${placeInWords(pointer)} is ${valueInWords(value)}, and stands where an option is described by an object.`,
    help: fits
      ? `If ${quote(part)} belongs to the option ${quote(owner)}, move it into the braces of that.`
      : `Move ${quote(part)} into the braces of the option that it belongs to.`,
    pointer,
    span: keySpan(pointer, document),
    fixes: fits
      ? [
          {
            title: `Move to ${placeInWords(target)}`,
            // Hardly an option goes without a type, while a default or description may be missing anywhere.
            preferred: part === 'type',
            edits: moveEntry(document, pointer, target, part),
          },
        ]
      : [],
  };
}

/** `"items": "string"` in an option, where the items are described: `{"type": "string"}`. */
export function bareItems({ instancePath }: SchemaError, { document }: Context): Finding | null {
  const value = valueAt(document.value, instancePath);
  if (typeof value !== 'string') return null;
  const described = { type: value };
  return {
    id: 'type',
    severity: 'error',
    message: `${placeInWords(instancePath)} must be an object that describes the entries, and is ${valueInWords(value)}.`,
    help: `Write ${quote(described)}.`,
    pointer: instancePath,
    span: valueSpan(instancePath, document),
    fixes: [{ title: `Write ${quote(described)}`, edits: replaceValue(document, instancePath, described) }],
  };
}
