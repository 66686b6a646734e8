import type { Example, Guide, RecordEntry } from '../../docs/index.ts';
import type { ExampleFacts } from './badge.ts';
import { checkedWords } from './checked-words.ts';
import { inOneLine, needsWords } from './need-words.ts';
import { runCommand } from './run-command.ts';
import { timeWords } from './time-words.ts';

/**
 * What stands behind the badges of an example: what a run checks, and how a reader runs it.
 * @param runs the record entries of this example
 * @param key today's `exampleKey`; how an older text was checked is not known
 */
export function exampleFacts(
  guide: Pick<Guide, 'path'>,
  example: Example,
  runs: readonly RecordEntry[],
  key: string,
): ExampleFacts {
  const needs = needsWords(example);
  const [latest] = runs.toSorted((a, b) => b.when.localeCompare(a.when));
  return {
    title: runs.some((run) => run.key === key) ? 'How it was checked' : 'What a run checks',
    checks: checkedWords(guide, example),
    command: runCommand(guide.path, example.id),
    remarks: [
      ...(needs.length === 0 ? [] : [`It needs ${inOneLine(needs)}.`]),
      ...(example.continues === null
        ? []
        : [`It goes on where the example ${example.continues} ends, which runs first.`]),
      ...(latest === undefined ? [] : [`Here it took ${timeWords(latest.durationMs)}.`]),
    ],
  };
}
