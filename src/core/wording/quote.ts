import { cutShort } from './cut-short.ts';

/** A value as JSON in one line, cut where it is long. */
export function quote(value: unknown): string {
  return cutShort(JSON.stringify(value) ?? String(value));
}

/** `"a", "b" or "c"`; with the other word, `"a", "b" and "c"`. */
export function listInWords(values: readonly unknown[], word: 'or' | 'and' = 'or'): string {
  const quoted = values.map(quote);
  const last = quoted.pop();
  if (last === undefined) return 'nothing';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`;
}

/** The field that a pointer names, as a reader says it: `inputs/dicom/base`; `the document` for the whole. */
export function placeInWords(pointer: string): string {
  return pointer === '' ? 'the document' : pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
}
