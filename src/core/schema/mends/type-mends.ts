import { asObject, own } from '../../document/as-object.ts';
import { childPointer, lastStep, parentPointer } from '../../document/pointer.ts';
import { valueSpan } from '../../document/spans.ts';
import { valueAt } from '../../document/value-at.ts';
import { removeEntry } from '../../edit/remove-entry.ts';
import { renameKey } from '../../edit/rename-key.ts';
import { replaceValue } from '../../edit/replace-value.ts';
import type { Field } from '../../field.ts';
import type { Mend } from '../../finding.ts';
import { nearest } from '../../wording/nearest.ts';
import { quote } from '../../wording/quote.ts';
import type { Context } from '../context.ts';
import { fieldAt, knownKeys } from '../field-at.ts';
import { inOtherForm, isCommand } from './command-words.ts';
import { convert, hasType } from './convert.ts';
import { placeholderValue } from './placeholder-value.ts';
import { reshape, takesAnyName } from './reshape.ts';

/** The types of the items of a list, as the reference table says them in words. */
const ITEM_TYPES: readonly (readonly [string, string])[] = [
  ['list of text', 'string'],
  ['list of whole number', 'integer'],
  ['list of number', 'number'],
  ['list of objects', 'object'],
];

/** Writes a value of a wrong type in one that is taken; what nothing can be made of goes, or is replaced. */
export function typeMends(pointer: string, types: readonly string[], context: Context): Mend[] {
  const { document, fields } = context;
  const value = valueAt(document.value, pointer);
  const renames = misspelt(pointer, context).map((name) => ({
    title: `Rename to ${quote(name)}`,
    edits: renameKey(document, pointer, name),
  }));
  const converted = conversions(pointer, value, types, context);
  const mends: Mend[] = [...renames, ...converted.map((one) => written(pointer, one, context, {}))];
  const field = fieldAt(pointer, fields);
  const optional =
    field?.required === false && own(valueAt(document.value, parentPointer(pointer)), 'length') === undefined;
  const empty = value === null || value === '';
  if (optional && pointer !== '')
    mends.push({ title: 'Leave it out', edits: removeEntry(document, pointer), preferred: empty });
  if (mends.every(({ preferred }) => preferred === false) && field !== null)
    mends.push(written(pointer, placeholderValue(pointer, fields), context, { placeholder: true }));
  return onlyOnePreferred(mends.filter(({ edits }) => edits.length > 0)).slice(0, 3);
}

/** Names that a key may have meant which stands where an author may choose any name. */
function misspelt(pointer: string, { document, fields }: Context): string[] {
  const parent = parentPointer(pointer);
  const object = valueAt(document.value, parent);
  const known = asObject(object) === null ? [] : knownKeys(parent, object, fields);
  const key = lastStep(pointer);
  return known.includes(key)
    ? []
    : nearest(
        key,
        known.filter((name) => own(object, name) === undefined),
        1,
      );
}

function conversions(pointer: string, value: unknown, types: readonly string[], context: Context): unknown[] {
  const { document, fields } = context;
  const { start, end } = valueSpan(pointer, document);
  const source = document.text.slice(start, end);
  const other = isCommand(pointer) ? inOtherForm(value) : reshape(pointer, value, types, fields);
  if (other !== undefined && types.some((type) => hasType(other, type))) return [other];
  // A command in one piece is the name of no program, and words with commas between them are no command.
  if (isCommand(pointer) && (Array.isArray(value) || typeof value === 'string')) return [];
  const direct = types.map((type) => convert(value, type, source)).filter((one) => one !== undefined);
  const [item, second] = Array.isArray(value) ? value : [];
  const isOne = item !== undefined && second === undefined && types.some((type) => hasType(item, type));
  if (isOne && !(isNamed(item) && takesAnyName(pointer, fields))) direct.push(item);
  if (types.includes('array') && value !== null && !Array.isArray(value)) {
    const name = fieldAt(pointer, fields)?.type ?? '';
    const wanted = ITEM_TYPES.find(([words]) => name.includes(words))?.[1];
    const one = wanted === undefined || hasType(value, wanted) ? value : convert(value, wanted, source);
    if (one !== undefined && isEntry(pointer, one, fields)) direct.push([one]);
  }
  return direct;
}

/** `{"name": "A", "value": "b"}`: its keys are none of the names that an object of any names would have. */
function isNamed(item: unknown): boolean {
  return ['name', 'id', 'key'].some((key) => typeof own(item, key) === 'string');
}

/** An object that shares no key with the entries of a list is none of them. */
function isEntry(pointer: string, value: unknown, fields: readonly Field[]): boolean {
  if (asObject(value) === null) return true;
  const known = knownKeys(childPointer(pointer, 0), value, fields);
  return known.length === 0 || known.some((key) => own(value, key) !== undefined);
}

function written(pointer: string, value: unknown, { document }: Context, more: Partial<Mend>): Mend {
  return { title: `Write ${quote(value)}`, edits: replaceValue(document, pointer, value), ...more };
}

function onlyOnePreferred(mends: readonly Mend[]): Mend[] {
  const best = mends.find(({ preferred }) => preferred !== false);
  return mends.map((mend) => ({ ...mend, preferred: mend === best }));
}
