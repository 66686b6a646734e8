import type { Guide } from '../guide.ts';
import { lexPage } from '../lex/lex-page.ts';
import { plainLine, withoutEmptyEnd } from '../match/plain-lines.ts';
import { pageLines } from '../page/page-lines.ts';
import { type ExpectedPlace, expectedPlace } from './expected-place.ts';
import { fencePrefixes } from './fence-prefixes.ts';
import { isOnlyChange } from './is-only-change.ts';
import type { PageUpdate, UpdateRefusal } from './page-update.ts';
import { misreadRefusal, refusal } from './refusal.ts';
import type { Rewrite } from './rewrite.ts';
import { writePlace } from './write-place.ts';

/**
 * Writes rewritten outputs into a page and touches nothing else. Each place is read back after it was written; what
 * would be misread there is refused, and the place stays as it was.
 * @param guide planned from this very text; `rewrites` of one place: the last one counts
 */
export function updatePage(text: string, guide: Guide, rewrites: readonly Rewrite[]): PageUpdate {
  const last = new Map(rewrites.map((rewrite) => [rewrite.line, rewrite]));
  const refusals: UpdateRefusal[] = [];
  const moves: { readonly from: number; readonly by: number }[] = [];
  let page = text;
  // From the end: what stands above a place keeps its lines.
  for (const { line, lines } of [...last.values()].sort((a, b) => b.line - a.line)) {
    const place = expectedPlace(guide, line);
    if (place === null || saysAlready(place, lines)) continue;
    const refused = refusal(place, line, lines);
    const written = refused === null ? write(page, guide, place, lines) : null;
    if (written === null) {
      refusals.push(refused ?? misreadRefusal(place, line, lines));
      continue;
    }
    moves.push({ from: place.to, by: pageLines(written).length - pageLines(page).length });
    page = written;
  }
  const lineNow = (line: number) =>
    line + moves.reduce((sum, { from, by }) => sum + (from <= line ? by : 0), 0);
  const told = refusals.map((refused) => ({ ...refused, line: lineNow(refused.line) }));
  return { text: page, refusals: told.reverse(), lineNow };
}

function saysAlready(place: ExpectedPlace, lines: readonly string[]): boolean {
  const plain = (all: readonly string[]) => withoutEmptyEnd(all.map(plainLine)).join('\n');
  return plain(place.lines.map(({ text }) => text)) === plain(lines);
}

/** Null where the page, read anew, would not say it. */
function write(page: string, guide: Guide, place: ExpectedPlace, lines: readonly string[]): string | null {
  const shown = place.kind === 'console' && lines.length === 0 ? ['[no output]'] : lines;
  // Places below may have moved the fence's end.
  const now = lexPage(page, guide.path).fences.find((fence) => fence.line === place.fence.line);
  const closing = now?.endLine ?? place.fence.endLine;
  for (const prefix of fencePrefixes(page, place)) {
    const written = writePlace(page, place, shown, { prefix, closing });
    if (isOnlyChange(page, written, guide, place, lines)) return written;
  }
  return null;
}
