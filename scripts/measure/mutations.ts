import type { Document } from '../../src/core/document/document.ts';
import { lastStep, parentPointer } from '../../src/core/document/pointer.ts';
import { valueAt } from '../../src/core/document/value-at.ts';
import { removeEntry } from '../../src/core/edit/remove-entry.ts';
import { renameKey } from '../../src/core/edit/rename-key.ts';
import { replaceValue } from '../../src/core/edit/replace-value.ts';
import type { Edit, Field } from '../../src/core/index.ts';
import { fieldAt } from '../../src/core/schema/field-at.ts';
import type { Random } from '../fuzz/random.ts';

/** A way to break a valid document with edits of one place; null where the document has no such place. */
export type Mutation = (document: Document, fields: readonly Field[], random: Random) => Edit[] | null;

/** The slips that authors make, by name. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'typo in a key': (document, fields, random) => renameOne(document, fields, random, typo),
  'wrong case in a key': (document, fields, random) => renameOne(document, fields, random, otherCase),
  'wrong type': wrongType,
  'missing comma': (document, _, random) => cutSign(document, random, ','),
  'extra comma': extraComma,
  'lost quote': (document, _, random) => cutSign(document, random, '"'),
  'single quotes': singleQuotes,
  'dropped required key': (document, fields, random) => {
    const pointer = random.pickAny(
      known(document, fields).filter((at) => fieldAt(at, fields)?.required === true),
    );
    return pointer === undefined ? null : removeEntry(document, pointer);
  },
  'wrong enum': (document, fields, random) => {
    const values = known(document, fields).filter((pointer) => {
      const value = valueAt(document.value, pointer);
      return typeof value === 'string' && fieldAt(pointer, fields)?.allowed?.includes(value) === true;
    });
    const pointer = random.pickAny(values);
    if (pointer === undefined) return null;
    const change = random.pickAny([typo, otherCase, spaced]) ?? typo;
    return replaceValue(document, pointer, change(String(valueAt(document.value, pointer)), random));
  },
};

/** The places that have a name in the reference table, so that a change of them can matter. */
function known({ places, value }: Document, fields: readonly Field[]): string[] {
  return [...places]
    .map(([pointer]) => pointer)
    .filter((pointer) => {
      const field = pointer === '' ? null : fieldAt(pointer, fields);
      return (
        field !== null &&
        lastStep(field.pointer) !== '*' &&
        !Array.isArray(valueAt(value, parentPointer(pointer)))
      );
    });
}

function renameOne(
  document: Document,
  fields: readonly Field[],
  random: Random,
  change: (word: string, random: Random) => string,
): Edit[] | null {
  const pointer = random.pickAny(known(document, fields).filter((at) => lastStep(at).length > 3));
  return pointer === undefined ? null : renameKey(document, pointer, change(lastStep(pointer), random));
}

/** One letter lost, doubled, swapped with the next or replaced. */
function typo(word: string, random: Random): string {
  const at = random.below(Math.max(1, word.length - 1));
  const [before, letter, next, after] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ];
  const slips = [
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
    `${before}${letter === 'x' ? 'y' : 'x'}${next}${after}`,
  ].filter((slip) => slip !== word);
  return random.pickAny(slips) ?? `${word}x`;
}

function otherCase(word: string, random: Random): string {
  const first = word.slice(0, 1);
  const forms = [
    word.toUpperCase(),
    word.toLowerCase(),
    (first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase()) + word.slice(1),
  ].filter((form) => form !== word);
  return random.pickAny(forms) ?? `${word}_`;
}

function spaced(word: string): string {
  return word.includes('-') ? word.replaceAll('-', ' ') : ` ${word}`;
}

/** A number in quotes, a text as a number, a list for its only item and the other way round. */
function wrongType(document: Document, fields: readonly Field[], random: Random): Edit[] | null {
  const pointer = random.pickAny(known(document, fields));
  if (pointer === undefined) return null;
  const value = valueAt(document.value, pointer);
  const { type } = fieldAt(pointer, fields) ?? { type: '' };
  if (typeof value === 'number' || typeof value === 'boolean')
    return replaceValue(document, pointer, String(value));
  if (typeof value === 'string')
    return replaceValue(
      document,
      pointer,
      random.pickAny([[value], random.below(1000), random.below(2) === 0]),
    );
  if (Array.isArray(value) && value.length === 1 && type.startsWith('list'))
    return replaceValue(document, pointer, value[0]);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? replaceValue(document, pointer, [value])
    : null;
}

/** Takes one of the signs that build the text out of it, not one within a text. */
function cutSign(document: Document, random: Random, sign: string): Edit[] | null {
  const at = random.pickAny(signs(document, sign));
  return at === undefined ? null : [{ start: at, end: at + 1, text: '' }];
}

/** Where a sign builds the text: quotes around keys and texts, commas between entries. */
function signs({ text, places, value }: Document, sign: string): number[] {
  const texts = [...places].flatMap(([pointer, place]) => {
    const isText = typeof valueAt(value, pointer) === 'string';
    return [...(place.key === null ? [] : [place.key]), ...(isText ? [place.value] : [])];
  });
  if (sign === '"')
    return texts.filter(({ start }) => text[start] === '"').flatMap(({ start, end }) => [start, end - 1]);
  const within = new Set(
    texts.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
  );
  return [...text].flatMap((one, at) => (one === sign && !within.has(at) ? [at] : []));
}

/** A comma behind the last entry of a list or object, or two between entries. */
function extraComma(document: Document, _: readonly Field[], random: Random): Edit[] | null {
  const { text, places, value } = document;
  const ends = [...places].flatMap(([pointer, { value: span }]) => {
    const filled = Object.keys(Object(valueAt(value, pointer)) as object).length > 0;
    const closes = text[span.end - 1] === '}' || text[span.end - 1] === ']';
    if (!filled || !closes || typeof valueAt(value, pointer) === 'string') return [];
    return [text.slice(0, span.end - 1).trimEnd().length];
  });
  const at = random.pickAny([...ends, ...signs(document, ',')]);
  return at === undefined ? null : [{ start: at, end: at, text: ',' }];
}

function singleQuotes(document: Document, _: readonly Field[], random: Random): Edit[] | null {
  const { text } = document;
  const starts = signs(document, '"').filter((_, index) => index % 2 === 0);
  const start = random.pickAny(starts);
  if (start === undefined) return null;
  const end = signs(document, '"').find((at) => at > start) ?? start;
  const inner = text.slice(start + 1, end);
  return inner.includes("'") || inner.includes('\\') || inner.includes('"')
    ? null
    : [
        { start, end: start + 1, text: "'" },
        { start: end, end: end + 1, text: "'" },
      ];
}
