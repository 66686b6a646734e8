import type { Language } from './document.ts';

/** The language of a text: as its file name says, else JSON where the first character begins an object, list or text. */
export function languageOf(text: string, fileName: string | null): Language {
  if (fileName !== null && /\.ya?ml$/i.test(fileName)) return 'yaml';
  if (fileName !== null && /\.json$/i.test(fileName)) return 'json';
  return /^\uFEFF?\s*(?:[{["/]|$)/.test(text) ? 'json' : 'yaml';
}
