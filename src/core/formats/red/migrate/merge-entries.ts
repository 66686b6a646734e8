import type { Document, Place } from '../../../document/document.ts';
import { childPointer } from '../../../document/pointer.ts';
import { childPlaces } from '../../../edit/child-places.ts';
import { entryPlace } from '../../../edit/entry-place.ts';
import { insertEntry } from '../../../edit/insert-entry.ts';
import { removeEntry } from '../../../edit/remove-entry.ts';
import { renameKey } from '../../../edit/rename-key.ts';
import { replaceValue } from '../../../edit/replace-value.ts';
import type { Edit } from '../../../problem.ts';

/** Some entries of an object and the one that takes their place. */
export interface Merge {
  readonly parent: string;
  readonly keys: readonly string[];
  readonly newKey: string;
  readonly value: unknown;
}

/**
 * Puts one entry in the place of several of the same object. Where they stand in one line after another, the comments
 * between them go; else each of them is taken out and the new one stands at the end.
 */
export function mergeEntries(document: Document, { parent, keys, newKey, value }: Merge): Edit[] {
  const places = keys.flatMap((key) => entryPlace(document, childPointer(parent, key)) ?? []);
  const [first] = keys;
  if (first === undefined || places.length < keys.length) return [];
  if (keys.length === 1)
    return [
      ...renameKey(document, childPointer(parent, first), newKey),
      ...replaceValue(document, childPointer(parent, first), value),
    ];
  const range = rangeOf(places);
  const isPlain = typeof value === 'string';
  if (!areNeighbours(range, keys.length, document, parent))
    return [
      ...keys.flatMap((key) => removeEntry(document, childPointer(parent, key))),
      ...insertEntry(document, parent, newKey, value),
    ];
  const key = document.language === 'json' ? JSON.stringify(newKey) : newKey;
  return [{ ...range, text: `${key}: ${isPlain ? JSON.stringify(value) : flow(value, document)}` }];
}

/** An object of texts in one line, which is JSON, and YAML as well. */
function flow(value: unknown, { language }: Document): string {
  const entries = Object.entries(value as Readonly<Record<string, unknown>>).map(
    ([key, item]) => `${language === 'json' ? JSON.stringify(key) : key}: ${JSON.stringify(item)}`,
  );
  return `{${entries.join(', ')}}`;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function rangeOf(places: readonly Place[]): Range {
  return {
    start: Math.min(...places.map(({ key, value }) => key?.start ?? value.start)),
    end: Math.max(...places.map(({ value }) => value.end)),
  };
}

/** True where no other entry and no comment stands between them. */
function areNeighbours({ start, end }: Range, count: number, document: Document, parent: string): boolean {
  const within = childPlaces(document, parent).filter(
    ({ value }) => value.start >= start && value.end <= end,
  );
  return within.length === count && !/(?:^|\s)#/.test(document.text.slice(start, end));
}
