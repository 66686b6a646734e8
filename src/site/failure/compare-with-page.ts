import { compareLines } from '../../docs/match/index.ts';
import type { ExpectedOutput } from './expected-output.ts';
import { type PastedPart, pastedParts } from './pasted-parts.ts';

/** How a part of a pasted text stands to an output of the page. */
export interface PageComparison {
  readonly output: ExpectedOutput;
  readonly passed: boolean;
  /** The first line that differs, as the page has it and as it was pasted; null where one of them has no more lines. */
  readonly page: string | null;
  readonly pasted: string | null;
}

/** Longer texts are not compared with the page: no output of a guide is of that size. */
const MOST_LINES = 3000;
/** Of a text that names no command, so many outputs are looked at closely. */
const MOST_OUTPUTS = 3;
/** Shorter words are in many texts. */
const LEAST_WORD = 3;
const NOTHING_KNOWN = { cwd: '', captures: new Map<string, string>() };

/**
 * What of a pasted text is an output of the page, or nearly: by the commands that were pasted with it, else by the lines
 * that it shares with the page.
 */
export function compareWithPage(text: string, outputs: readonly ExpectedOutput[]): readonly PageComparison[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length > MOST_LINES || text.trim() === '') return [];
  const parts = pastedParts(lines, outputs);
  if (parts.length > 0) return parts.flatMap((part) => comparisonOf(part) ?? []);
  const nearest = comparisonOf({ text, outputs: nearOutputs(lines, outputs) });
  return nearest === null ? [] : [nearest];
}

/** With the first of the outputs that it is, else with the first. */
function comparisonOf({ text, outputs }: PastedPart): PageComparison | null {
  const compared = outputs.map((output) => compare(text, output));
  return compared.find(({ passed }) => passed) ?? compared[0] ?? null;
}

function compare(text: string, output: ExpectedOutput): PageComparison {
  const { passed, firstLine, lines } = compareLines(output.lines, text, NOTHING_KNOWN, 0);
  if (passed) return { output, passed, page: null, pasted: null };
  const found = output.lines.findIndex(({ line }) => line === firstLine);
  // Where the page has no more lines, its last one is named, though it agrees.
  const agrees = lines[found] === output.lines[found]?.text;
  const index = agrees ? output.lines.length : found;
  return { output, passed, page: output.lines[index]?.text ?? null, pasted: lines[index] ?? null };
}

/** The outputs that share at least half of their lines with the text, the most alike first. */
function nearOutputs(
  lines: readonly string[],
  outputs: readonly ExpectedOutput[],
): readonly ExpectedOutput[] {
  const pasted = new Set(lines.map((line) => line.trimEnd()));
  const scored = outputs.map((output) => ({ output, score: shared(output, pasted) }));
  return scored
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_OUTPUTS)
    .map(({ output }) => output);
}

/**
 * The share of an output's own lines that were pasted. Where all of them have wildcards, a text of their length is near
 * that has half of their words; where they have none, one that they match.
 */
function shared(output: ExpectedOutput, pasted: ReadonlySet<string>): number {
  const plain = output.lines.filter(
    ({ text }) => text.trim() !== '' && !/\[\w*\.{0,2}\]|^\s*\.\.\.$/.test(text),
  );
  if (plain.length === 0) {
    const words = output.lines.flatMap(({ text }) => text.split(/\[[^\]]*\]|\.\.\.|\s+/));
    const own = words.filter((word) => word.length >= LEAST_WORD);
    const said = [...pasted].join('\n');
    const isNear =
      own.length > 0
        ? own.filter((word) => said.includes(word)).length >= own.length / 2
        : compare(said, output).passed;
    return isNear && pasted.size <= output.lines.length + 1 ? 0.5 : 0;
  }
  return plain.filter(({ text }) => pasted.has(text.trimEnd())).length / plain.length;
}
