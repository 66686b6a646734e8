import type { KnownFailure } from './known-failure.ts';
import { KNOWN_FAILURES } from './known-failures.ts';

/** What is known of a run besides what it printed. */
interface RunFacts {
  /** True where the engine says that a memory limit was hit. */
  readonly outOfMemory?: boolean;
}

/** A known failure as it shows in one output. */
export interface Explanation {
  readonly id: string;
  readonly title: string;
  readonly cause: string;
  readonly remedy: string;
  /** The line that gave it away, from 1; null where exit code or engine did. */
  readonly line: number | null;
  readonly text: string | null;
}

/** Longer lines are looked at in part, and of longer outputs only the end, where the failure is. */
const MAX_LINE = 2000;
const MAX_LINES = 20_000;
/** Builders print in red what a program says on stderr. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how a terminal is told to.
const COLOURS = /\u001b\[[\d;]{0,20}m/g;

/** The known failures that an output shows, each once, in the order of their lines. */
export function explainOutput(output: string, facts: RunFacts = {}): Explanation[] {
  const lines = output.split(/\r\n|\r|\n/);
  const first = Math.max(0, lines.length - MAX_LINES);
  const found = new Map<string, Explanation>();
  for (let index = first; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').slice(0, MAX_LINE);
    const plain = line.replace(COLOURS, '');
    for (const failure of KNOWN_FAILURES) {
      if (found.has(failure.id)) continue;
      const match = firstMatch(plain, failure.patterns);
      if (match !== null) found.set(failure.id, explanation(failure, match, index + 1, line));
    }
  }
  if (facts.outOfMemory === true && !found.has('out-of-memory')) {
    const failure = KNOWN_FAILURES.find((candidate) => candidate.outOfMemory === true);
    if (failure !== undefined) found.set(failure.id, explanation(failure, [], null, null));
  }
  return [...found.values()];
}

function firstMatch(line: string, patterns: readonly RegExp[]): readonly string[] | null {
  for (const pattern of patterns) {
    const match = pattern.exec(line);
    if (match !== null) return match;
  }
  return null;
}

function explanation(
  { id, title, closer = [], ...general }: KnownFailure,
  match: readonly string[],
  line: number | null,
  text: string | null,
): Explanation {
  const fill = (sentence: string) =>
    sentence
      .replace(/( ?)\$1/, (_all, blank: string) => (match[1] === undefined ? '' : `${blank}${match[1]}`))
      .replace(' ()', '');
  const { cause, remedy } = closer.find(({ names }) => names.test(match[1] ?? '')) ?? general;
  return { id, title: fill(title), cause, remedy, line, text };
}
