import type { Document, Place, Span } from '../document/document.ts';
import { parentPointer } from '../document/pointer.ts';

/** Where an entry can be edited: not in a Dockerfile, and not what an alias stands for, as that stands elsewhere. */
export function entryPlace(document: Document, pointer: string): Place | null {
  const place = document.places.get(pointer);
  if (place === undefined || document.language === 'dockerfile') return null;
  if (document.language === 'json' || pointer === '') return place;
  const parent = document.places.get(parentPointer(pointer));
  return parent === undefined || document.text[parent.value.start] === '*' ? null : place;
}

/** From the first sign of an entry, an anchor or tag before it included, to the last of its value. */
export function entrySpan({ text, language }: Document, { key, value }: Place): Span {
  if (language === 'json') return { start: key?.start ?? value.start, end: value.end };
  const start = beforeProperties(text, key?.start ?? value.start);
  return { start, end: Math.max(value.end, key === null ? 0 : colonEnd(text, key)) };
}

/** The offset behind the colon of a key; behind the key where it has none, as in `{a, b}`. */
export function colonEnd(text: string, key: Span): number {
  let at = key.end;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return text[at] === ':' ? at + 1 : key.end;
}

/** Anchors and tags of YAML stand before what they belong to: `&name !!str value`. */
export function beforeProperties(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const properties = /(?:(?<=^|[\s[{,])[&!][^\s,[\]{}]*[ \t]+)+$/.exec(text.slice(lineStart, offset));
  return offset - (properties?.[0].length ?? 0);
}
