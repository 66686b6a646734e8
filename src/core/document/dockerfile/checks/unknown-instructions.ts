import type { Finding } from '../../../finding.ts';
import { nearest } from '../../../wording/nearest.ts';
import { quote } from '../../../wording/quote.ts';
import { KEYWORDS } from '../instruction/keywords.ts';
import { sourceSpan } from '../lines/logical-line.ts';
import type { Entry } from '../lines/read-entries.ts';

/** Instructions that go on over lines so often that a lost escape is likely. */
const LONG = new Set([
  'RUN',
  'CMD',
  'ENTRYPOINT',
  'ENV',
  'LABEL',
  'COPY',
  'ADD',
  'ARG',
  'EXPOSE',
  'HEALTHCHECK',
]);

/**
 * Instructions that BuildKit does not know. Where they look like the rest of the one before them, whose line lacks its
 * backslash, all of them are one error at the end of that line.
 */
export function unknownInstructions(entries: readonly Entry[], text: string, escapeSign: string): Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry === undefined || KEYWORDS.has(entry.split.name)) continue;
    const before = entries[index - 1];
    if (before === undefined || !goesOn(before, entry)) {
      findings.push(unknownInstruction(entry, index));
      continue;
    }
    const last = lastOfGroup(entries, index);
    findings.push(lostEscape(entries.slice(index - 1, last + 1), index, text, escapeSign));
    index = last;
  }
  return findings;
}

/** True where a line of unknown keyword reads like the rest of the instruction before it. */
function goesOn(before: Entry, { split }: Entry): boolean {
  if (!LONG.has(before.split.name) || before.heredocs.length > 0) return false;
  const keyword = split.keyword.text;
  if (/(?:&&|\|\||[|;,=\\])$/.test(before.line.text.trimEnd())) return true;
  if (!/^[A-Za-z]+$/.test(keyword)) return true;
  return keyword !== keyword.toUpperCase() && nearestKeywords(keyword).length === 0;
}

function lastOfGroup(entries: readonly Entry[], first: number): number {
  let last = first;
  for (;;) {
    const next = entries[last + 1];
    if (next === undefined || KEYWORDS.has(next.split.name) || nearestKeywords(next.split.name).length > 0)
      return last;
    last += 1;
  }
}

/** `[before, …unknown lines]`; each but the last lacks its escape. */
function lostEscape(group: readonly Entry[], index: number, text: string, escapeSign: string): Finding {
  const [before, first] = group as [Entry, Entry, ...Entry[]];
  const ends = group.slice(0, -1).map(endOf);
  const [end = 0] = ends;
  const many = group.length > 2 ? ` So do ${group.length - 2} more lines.` : '';
  const comment = /\\\s+#/.test(text.slice(text.lastIndexOf('\n', end - 1) + 1, end));
  const start = Math.max(end - 1, 0);
  return {
    id: 'dockerfile/lost-backslash',
    severity: 'error',
    message: `The ${before.split.name} ends with this line, so ${quote(first.split.keyword.text)} in the next one is read as an instruction, which BuildKit does not know.${many}`,
    help: comment
      ? `A comment behind the ${escapeSign} keeps it from continuing the line: put the comment on a line of its own.`
      : `If the ${before.split.name} goes on, end this line with ${escapeSign}.`,
    pointer: `/instructions/${index}`,
    span: { start, end: Math.max(end, start + 1) },
    related: [
      {
        message: 'This is read as an instruction.',
        span: sourceSpan(first.line, first.split.keyword.start, first.split.keyword.end),
      },
    ],
    fixes: comment
      ? []
      : [
          {
            title:
              group.length > 2 ? `End these lines with ${escapeSign}` : `End the line with ${escapeSign}`,
            edits: ends.map((at) => ({ start: at, end: at, text: ` ${escapeSign}` })),
          },
        ],
  };
}

/** Behind the last character of an instruction that is no blank. */
function endOf({ line, split }: Entry): number {
  const end = Math.max(split.restEnd, split.keyword.end);
  return sourceSpan(line, split.keyword.start, end).end;
}

function unknownInstruction({ line, split }: Entry, index: number): Finding {
  const { start, end, text } = split.keyword;
  const span = sourceSpan(line, start, end);
  const guesses = nearestKeywords(text);
  return {
    id: 'dockerfile/unknown-instruction',
    severity: 'error',
    message: `BuildKit knows no instruction ${quote(text)}.`,
    help: explainUnknown(text, guesses),
    pointer: `/instructions/${index}`,
    span,
    fixes: guesses.map((guess, rank) => ({
      title: `Write ${guess}`,
      edits: [{ ...span, text: guess }],
      preferred: rank === 0,
    })),
  };
}

function explainUnknown(text: string, [guess]: readonly string[]): string {
  if (guess !== undefined) return `Did you mean ${guess}?`;
  if (/^(?:<<<<|====|>>>>)/.test(text))
    return 'This line is left over from a merge: decide which side holds.';
  if (text.startsWith('//') || text.startsWith('/*')) return 'A comment begins with #.';
  if (text.startsWith('```')) return 'Remove the fence; it belongs to Markdown.';
  return 'A line begins with an instruction such as RUN or COPY. To continue the line before, end that with \\.';
}

function nearestKeywords(word: string): string[] {
  return nearest(word, [...KEYWORDS.keys()], 2);
}
