import type { Language } from '../../document/document.ts';

const BLANKS: Readonly<Record<Language, RegExp>> = {
  json: /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y,
  yaml: /(?:\s+|(?<=\s)#[^\n]*)*/y,
  dockerfile: /\s*/y,
};

/** The offset of the first sign at or behind an offset that is neither blank nor comment. */
export function skipBlanks(text: string, offset: number, language: Language): number {
  const blanks = new RegExp(BLANKS[language]);
  blanks.lastIndex = offset;
  return offset + (blanks.exec(text)?.[0].length ?? 0);
}
