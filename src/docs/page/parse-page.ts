import { lexPage } from '../lex/lex-page.ts';
import { pageLines } from './page-lines.ts';
import type { PagePiece } from './page-piece.ts';

/**
 * A page as its prose, fences and directives, in page order; `pageText` puts them together again. A page that is no
 * Markdown or MDX is all prose, and of a fence inside another piece only the outer one is told.
 */
export function parsePage(text: string, path: string): readonly PagePiece[] {
  const { fences, comments } = lexPage(text, path);
  const marked = [
    ...fences.map(({ line, endLine }) => ({ kind: 'fence' as const, line, endLine })),
    ...comments.map(({ line }) => ({ kind: 'directive' as const, line, endLine: line })),
  ].sort((a, b) => a.line - b.line || b.endLine - a.endLine);
  const lines = pageLines(text);
  const pieces: PagePiece[] = [];
  let [done, offset] = [0, 0];
  const add = (kind: PagePiece['kind'], upTo: number): void => {
    if (upTo <= done) return;
    const part = lines.slice(done, upTo).join('');
    if (part !== '') pieces.push({ kind, offset, line: done + 1, text: part });
    [done, offset] = [upTo, offset + part.length];
  };
  for (const { kind, line, endLine } of marked) {
    if (line <= done) continue;
    add('prose', line - 1);
    add(kind, endLine);
  }
  add('prose', lines.length);
  return pieces;
}

/** The page that these pieces are, character for character. */
export function pageText(pieces: readonly PagePiece[]): string {
  return pieces.map(({ text }) => text).join('');
}
