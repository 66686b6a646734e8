import type { Document } from '../document/document.ts';

/** True for a list or object in brackets, which all of JSON is; false for a block of YAML. */
export function isFlow({ text, language, places }: Document, pointer: string): boolean {
  if (language === 'json') return true;
  const start = places.get(pointer)?.value.start;
  return start !== undefined && (text[start] === '{' || text[start] === '[');
}
