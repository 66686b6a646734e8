import type { Document, Place } from '../document.ts';
import type { Parsed } from '../parsed.ts';

/** What was read of a text, with all places in the text as it was given, though it was broken. */
export function originalDocument(text: string, { document, original }: Parsed): Document | null {
  if (document === null || original === undefined) return document;
  return {
    ...document,
    text,
    places: new Map(
      [...document.places].map(([pointer, { key, value }]): [string, Place] => [
        pointer,
        { key: key === null ? null : original.span(key), value: original.span(value) },
      ]),
    ),
  };
}
