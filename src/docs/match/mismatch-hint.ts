import { diffArrays } from 'diff';
import type { PageLine } from '../fence.ts';
import { loosened } from './changing-parts.ts';
import type { MatchContext } from './match-context.ts';
import { matchLine } from './match-line.ts';
import { meantPattern } from './meant-pattern.ts';
import { plainLine, withoutEmptyEnd } from './plain-lines.ts';

/** Most lines of either side that are looked at. */
const MOST_LINES = 300;

/** A line of the page and the line of output in its place, null where it has none. */
interface Differing {
  readonly line: number;
  readonly page: string;
  readonly actual: string | null;
}

/**
 * What a page probably means where an output differs from it, in a sentence with the line and the words to write: a named
 * pattern for an id or a time, `...` for `…`, a pattern's right name. Null where nothing of the kind is seen.
 * @param rewritten the output, rewritten towards the page
 */
export function mismatchHint(
  expected: readonly PageLine[],
  rewritten: readonly string[],
  context: MatchContext,
): string | null {
  for (const differing of differingLines(expected, rewritten)) {
    const hint = lineHint(differing, context);
    if (hint !== null) return hint;
  }
  return null;
}

function lineHint({ line, page, actual }: Differing, context: MatchContext): string | null {
  if (page.trim() === '…') {
    return `Line ${line} is \`…\`, one character, which means itself: for any number of lines write \`...\`, three full stops.`;
  }
  if (actual === null) return null;
  for (const dots of ['…', '...']) {
    const mended = page.replaceAll(dots, '[..]');
    if (mended === page || matchLine(mended, actual, context) === null) continue;
    return `Line ${line} has \`${dots}\`, which means itself there: for any characters inside a line write \`[..]\`.`;
  }
  const meant = meantPattern(page, actual, context);
  if (meant !== null) {
    return `\`${meant.written}\` in line ${line} is no named pattern, so it means these very letters; for other text write \`${meant.instead}\`.`;
  }
  const loose = loosened(page, actual);
  if (loose === null) return null;
  return `If that differs from run to run, write line ${line} with ${loose.patterns.map((name) => `\`${name}\``).join(' and ')}: \`${loose.line}\``;
}

function differingLines(expected: readonly PageLine[], rewritten: readonly string[]): readonly Differing[] {
  const page = withoutEmptyEnd(expected.map(({ text }) => plainLine(text))).slice(0, MOST_LINES);
  const changes = diffArrays([...page], rewritten.slice(0, MOST_LINES));
  const found: Differing[] = [];
  let at = 0;
  for (const [index, { added, removed, count, value }] of changes.entries()) {
    if (added) continue;
    const next = changes[index + 1];
    const instead = removed && next?.added && next.count === count ? next.value : [];
    if (removed) {
      for (const [offset, text] of value.entries()) {
        const line = expected[at + offset]?.line ?? 0;
        found.push({ line, page: text, actual: instead[offset] ?? null });
      }
    }
    at += count;
  }
  return found;
}
