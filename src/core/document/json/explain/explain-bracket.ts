import type { Span } from '../../document.ts';
import { lineStart } from '../../line-start.ts';
import { closerOf } from '../tokens/json-grammar.ts';
import type { JsonToken } from '../tokens/json-token.ts';
import { type BracketPair, pairBrackets } from '../tokens/pair-brackets.ts';
import { bracketCost } from './bracket-cost.ts';
import { insertion, type JsonComplaint, removal, replacement } from './json-complaint.ts';
import { type Reading, tokensRead } from './reading.ts';

/** `{"a": 1]`: a bracket that closes something else than what was opened last. What leaves the fewest odd brackets is meant. */
export function closerTooMuch(
  text: string,
  { state, token: last }: Reading,
  closer: JsonToken,
): JsonComplaint {
  const { open } = state;
  const sign = text.slice(closer.start, closer.end);
  const wanted = closerOf(open);
  const matching = open.lastIndexOf(sign === '}' ? '{' : '[');
  const missing = [...open.slice(matching + 1)]
    .reverse()
    .map((opener) => closerOf(opener))
    .join('');
  const choices = [
    {
      open: matching < 0 ? null : open.slice(0, matching),
      mend: { title: `Add ${missing}`, edits: [insertion(last?.end ?? closer.start, missing)] },
    },
    { open: open.slice(0, -1), mend: replacement(`Write ${wanted}`, closer, wanted) },
    { open, mend: removal(`Remove the ${sign}`, closer) },
  ];
  const costs = choices.map((choice) =>
    choice.open === null ? Number.POSITIVE_INFINITY : bracketCost(text, closer.end, choice.open),
  );
  const best = choices[costs.indexOf(Math.min(...costs))];
  return {
    span: closer,
    message: `${sign} stands where ${wanted} is expected.`,
    help: `Close what was opened last with ${wanted}.`,
    mend: best?.mend ?? null,
  };
}

/** The text ends inside a list or an object. Where lines are indented, they show which one was left open. */
export function neverClosed(text: string, reading: Reading): JsonComplaint {
  const { pairs, open } = pairBrackets(text, tokensRead(reading));
  const torn = pairs.find((pair) => closesFurtherOut(text, pair));
  const opener = torn?.opener ?? open.at(-1) ?? { start: 0, end: 1 };
  const what = text[opener.start] === '[' ? 'list' : 'object';
  const closer = closerOf(text[opener.start] ?? '{');
  const end = reading.token?.end ?? text.length;
  const tornEnd = torn === undefined ? end : (endBeforeSibling(text, torn) ?? torn.before.end);
  const added =
    torn === undefined
      ? [...open]
          .reverse()
          .map((bracket) => closing(text, bracket, end))
          .join('')
      : closing(text, torn.opener, tornEnd);
  return {
    span: { start: opener.start, end: opener.end },
    message: `The ${what} that begins here is never closed.`,
    help: `Add ${closer} where it ends.`,
    mend: {
      title: open.length > 1 && torn === undefined ? 'Add the closing brackets' : `Add ${closer}`,
      edits: [insertion(tornEnd, added)],
    },
  };
}

/** A key in a line that is no deeper than the line of the opener stands beside it: what is open ends in front of it. */
function endBeforeSibling(text: string, { opener, closer }: BracketPair): number | null {
  const inner = text.slice(opener.end, closer.start);
  const indent = indentAt(text, opener.start).length;
  for (const { 0: key, 1: blanks = '', index } of inner.matchAll(/\n([ \t]*)"/g)) {
    if (blanks.length > indent || key === '') continue;
    const before = inner.slice(0, index).trimEnd();
    return opener.end + (before.endsWith(',') ? before.slice(0, -1).trimEnd().length : before.length);
  }
  return null;
}

/** A bracket at the beginning of a line that stands further left than the line of its opener closes something else. */
function closesFurtherOut(text: string, { opener, closer }: BracketPair): boolean {
  const indent = indentAt(text, closer.start);
  return (
    indent.length === columnOf(text, closer.start) && indent.length < indentAt(text, opener.start).length
  );
}

/** The closing bracket, in a line of its own where something behind its opener stands in another line. */
function closing(text: string, opener: Span, end: number): string {
  const closer = closerOf(text[opener.start] ?? '{');
  const inLines = text.slice(opener.end, end).includes('\n');
  return inLines ? `\n${indentAt(text, opener.start)}${closer}` : closer;
}

function indentAt(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '';
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}
