import { shellWord } from '../shell/shell-word.ts';

/** `<<EOF`: the name that ends the heredoc. */
export interface HeredocMark {
  readonly name: string;
  /** `<<-`: tabs in front of its lines count nothing. */
  readonly tabs: boolean;
}

const MARK = /^\d*<<(-?)[\t\n\f\r ]*([^<]*)$/;
const SHELL = { escape: '\\', variable: () => undefined, keepUnset: true };

/** The heredocs that a line announces (heredocsFromLine in frontend/dockerfile/parser/parser.go, 0.34.2). */
export function heredocMarks(line: string): HeredocMark[] {
  if (!line.includes('<<')) return [];
  const { words } = shellWord(line, { ...SHELL, keepQuotes: true, keepEscapes: true });
  return words.flatMap((word) => heredocMark(word) ?? []);
}

/** A word as the mark of a heredoc; null where it is none. */
export function heredocMark(word: string): HeredocMark | null {
  const [, dash, rest = ''] = MARK.exec(word) ?? [];
  if (dash === undefined || rest === '') return null;
  const { words, error } = shellWord(rest, SHELL);
  const [name] = words;
  if (error !== null || words.length !== 1 || name === undefined) return null;
  return { name, tabs: dash === '-' };
}
