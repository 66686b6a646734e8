import type { Edit } from '../../../problem.ts';
import type { Span } from '../../document.ts';
import { applyEdits } from '../../mend/apply-edits.ts';
import { insertion, type JsonComplaint } from '../explain/json-complaint.ts';
import type { GrammarState } from '../tokens/json-grammar.ts';
import { plausible } from './plausible.ts';

/** So many places for a quote are tried; each costs a look at the line. */
const MOST_TRIED = 60;

/** So many lines a text may go over. */
const MOST_LINES = 40;

/** What follows a line is looked for within so many characters. */
const NEXT = 1000;

/** A line in which a quote is never closed: what makes sense of it is what was meant. */
export function lostQuote(text: string, line: Span, open: Span, before: GrammarState): JsonComplaint {
  const fits = (edits: readonly Edit[], withNext: boolean) => {
    const grown = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
    const end = Math.max(line.end, ...edits.map((edit) => edit.end));
    const near = text.slice(line.start, end + NEXT);
    const moved = edits.map((edit) => ({
      ...edit,
      start: edit.start - line.start,
      end: edit.end - line.start,
    }));
    return plausible(applyEdits(near, moved), { start: 0, end: end - line.start + grown }, before, withNext);
  };
  const quote = text[open.start] === "'" ? "'" : '"';
  const tried = placesForQuote(text, line)
    .slice(0, line.end - line.start > 5000 ? 6 : MOST_TRIED)
    .map((at) => [insertion(at, quote)]);
  const joined = joinedLines(text, line);
  const found =
    tried.find((edits) => fits(edits, true)) ??
    (joined.length > 0 && fits(joined, true) ? joined : undefined) ??
    tried.find((edits) => fits(edits, false));
  return complaintOf(text, open, found, found === joined);
}

function complaintOf(
  text: string,
  open: Span,
  found: readonly Edit[] | undefined,
  joins: boolean,
): JsonComplaint {
  const help = 'Add the quote ". A line break inside a text is written \\n.';
  if (found === undefined)
    return { span: open, message: 'This text has no closing quote in its line.', help, mend: null };
  if (joins)
    return {
      span: open,
      message: 'This text has no closing quote in its line.',
      help: 'A line break inside a text is written \\n.',
      mend: { title: 'Write the line breaks as \\n', edits: found },
    };
  const at = found[0]?.start ?? open.end;
  // A quote is lost before what follows it, or behind what it closes.
  const opens = /[\s{[:,]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at] ?? ' ');
  const word = opens ? wordBehind(text, at) : wordBefore(text, at);
  return {
    span: word,
    message: opens ? 'This text has no opening quote.' : 'This text has no closing quote in its line.',
    help: opens ? 'Add the quote " before it.' : help,
    mend: { title: 'Add the quote', edits: found },
  };
}

/** Offsets where a quote may be lost, the likeliest first: before the signs that end the line, before others, behind them. */
function placesForQuote(text: string, { start, end }: Span): number[] {
  const line = text.slice(start, end);
  const trailing = /[\s,\]}]*$/.exec(line)?.index ?? line.length;
  const closing = [...line.matchAll(/\s*[,:\]}]/g)].map(({ index }) => index);
  const opening = [...line.matchAll(/(?:^|[{[,:])\s*(?=[^\s{[,:"])/g)].map(
    ({ index, 0: all }) => index + all.length,
  );
  const inner = closing.filter((at) => at < trailing).reverse();
  const last = closing.filter((at) => at > trailing);
  return [trailing, ...inner, ...opening.reverse(), ...last, line.trimEnd().length].map((at) => start + at);
}

/** The edits that make one line of those over which a text goes. */
function joinedLines(text: string, { end }: Span): Edit[] {
  const edits: Edit[] = [];
  let at = end;
  while (at < text.length && edits.length < MOST_LINES) {
    const length = text.startsWith('\r\n', at) ? 2 : 1;
    edits.push({ start: at, end: at + length, text: '\\n' });
    const next = lineEnd(text, at + length);
    if (/(?<!\\)"/.test(text.slice(at, next))) {
      // The rest of the last line belongs to what is looked at.
      return [...edits, insertion(next, '')];
    }
    at = next;
  }
  return [];
}

/** Where the line ends in which an offset lies. */
export function lineEnd(text: string, offset: number): number {
  const pattern = /[\r\n]|$/g;
  pattern.lastIndex = offset;
  return pattern.exec(text)?.index ?? text.length;
}

function wordBefore(text: string, at: number): Span {
  const from = Math.max(0, at - 200);
  const before = text.slice(from, at);
  const index = (/["'][^"'\r\n]*$/.exec(before) ?? /[{[,][^{[,]*$/.exec(before))?.index;
  return { start: index === undefined ? Math.max(0, at - 1) : from + index, end: at };
}

function wordBehind(text: string, at: number): Span {
  return { start: at, end: at + (/^[^"',\]}\r\n]*["']?/.exec(text.slice(at, at + 200))?.[0].length ?? 1) };
}
