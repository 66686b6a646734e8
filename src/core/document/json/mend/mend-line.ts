import type { Edit } from '../../../problem.ts';
import type { Span } from '../../document.ts';
import { applyEdits } from '../../mend/apply-edits.ts';
import { type JsonComplaint, removal } from '../explain/json-complaint.ts';
import type { GrammarState } from '../tokens/json-grammar.ts';
import type { JsonToken } from '../tokens/json-token.ts';
import { tokensIn } from '../tokens/scan-json.ts';
import { isPlainLine } from './is-plain-line.ts';
import { lineEnd, lostQuote } from './lost-quote.ts';
import { escapesOf, gap, otherQuotes } from './mend-text.ts';
import { plausible } from './plausible.ts';

/** So many closing quotes are tried; each costs a look at the line. */
const MOST_TRIED = 20;

/**
 * What is wrong with the quotes and the characters of a line. Looked for before its grammar, as one lost quote turns
 * texts inside out to the end of the line. Mends of one answer do not touch each other.
 */
export function lineComplaints(text: string, start: number, before: GrammarState): JsonComplaint[] {
  if (isPlainLine(text, start)) return [];
  const line = { start, end: lineEnd(text, start) };
  const fence = codeFence(text, line);
  if (fence !== null) return [fence];
  const tokens = [...tokensIn(text, line)];
  const open = tokens.find(({ kind }) => kind === 'unclosed');
  const whole = straightQuotes(text, line, before) ?? innerQuotes(text, line, tokens, before);
  if (whole !== null) return [whole];
  if (open !== undefined) return [lostQuote(text, line, open, before)];
  const turned = insideOut(text, tokens);
  const opened = turned === null ? null : lostQuote(text, line, turned, before);
  if (opened !== null && opened.mend !== null) return [opened];
  return tokens.flatMap((token) => tokenComplaint(text, token) ?? []);
}

/** `url": "https://…"`: where the first quote is lost, the slashes of an address seem to begin a comment. */
function insideOut(text: string, tokens: readonly JsonToken[]): JsonToken | null {
  const last = tokens.at(-1);
  if (last?.kind !== 'comment' || text[last.start - 1] !== ':') return null;
  return /(?<!\\)"/.test(text.slice(last.start, last.end)) ? last : null;
}

/** The marks of a code block, copied from a page together with the manifest. */
function codeFence(text: string, { start, end }: Span): JsonComplaint | null {
  if (!text.startsWith('```', start) || !/^```[\w-]*\s*$/.test(text.slice(start, end))) return null;
  const behind = /^\r?\n/.exec(text.slice(end, end + 2))?.[0] ?? '';
  return {
    span: { start, end },
    message: 'This is the mark of a code block in Markdown, and no part of the manifest.',
    help: 'Remove the line.',
    mend: removal('Remove the line', { start, end: end + behind.length }),
  };
}

function tokenComplaint(text: string, token: JsonToken): JsonComplaint | null {
  if (token.kind === 'text') return escapesOf(text, token);
  if (token.kind === 'quoted') return otherQuotes(text, token);
  return token.kind === 'gap' ? gap(text, token) : null;
}

/** `"the "best" gear"`: quotes inside a text, where all of them up to the last of the line belong to it. */
function innerQuotes(
  text: string,
  line: Span,
  tokens: readonly JsonToken[],
  before: GrammarState,
): JsonComplaint | null {
  const first = tokens.find(({ kind, end }) => kind === 'text' && /[\w(]/.test(text[end] ?? ''));
  if (first === undefined) return null;
  const behind = [...text.slice(first.end, line.end).matchAll(/"(?=\s*(?:[,}\]:]|$))/g)];
  for (const { index } of behind.slice(0, MOST_TRIED)) {
    const span = { start: first.start, end: first.end + index + 1 };
    const edits = escapedWithin(text, span);
    // An odd number of them is one lost quote rather.
    if (edits.length % 2 === 0 && fits(text, line, edits, before))
      return {
        span,
        message: 'There are quotes inside this text, and the first of them ends it.',
        help: 'Write \\" for a quote inside a text.',
        mend: { title: 'Write the inner quotes as \\"', edits },
      };
  }
  return null;
}

function escapedWithin(text: string, { start, end }: Span): Edit[] {
  return [...text.slice(start + 1, end - 1).matchAll(/(?<!\\)"/g)].map(({ index }) => ({
    start: start + 1 + index,
    end: start + 2 + index,
    text: '\\"',
  }));
}

/** Typographic quotes that are mixed with straight ones, so that texts end at the wrong places. */
function straightQuotes(text: string, line: Span, before: GrammarState): JsonComplaint | null {
  const found = [...text.slice(line.start, line.end).matchAll(/[“”„‟]/g)];
  const [first] = found;
  if (first === undefined || plausible(text, line, before, false)) return null;
  const edits = found.map(({ index }) => ({
    start: line.start + index,
    end: line.start + index + 1,
    text: '"',
  }));
  if (!fits(text, line, edits, before)) return null;
  const at = line.start + first.index;
  return {
    span: { start: at, end: at + 1 },
    message: 'These are typographic quotes, and JSON takes straight double quotes only.',
    help: 'Write straight double quotes.',
    mend: { title: 'Write double quotes', edits },
  };
}

function fits(text: string, line: Span, edits: readonly Edit[], before: GrammarState): boolean {
  const moved = edits.map((edit) => ({
    ...edit,
    start: edit.start - line.start,
    end: edit.end - line.start,
  }));
  const mended = applyEdits(text.slice(line.start, line.end), moved);
  return plausible(mended, { start: 0, end: mended.length }, before, false);
}
