import { firstNames } from '../../wording/first-names.ts';
import type { ContainerRun } from '../container-run.ts';
import { runProblem } from '../problems/run-problem.ts';
import type { RunProblem } from '../run-result.ts';
import type { FoundOutput } from './check-expected.ts';
import type { Produced } from './produced.ts';

/**
 * Files without a byte among the outputs of a run that ended with 0, which no error speaks of yet: mostly a writer that
 * failed without a word. Hidden files and what the program printed to stderr may be empty.
 *
 * @param found what is declared by a pattern, and was judged with it
 */
export function emptyFiles(
  { stderr }: ContainerRun,
  produced: readonly Produced[],
  found: readonly FoundOutput[],
): readonly RunProblem[] {
  const judged = new Set(found.map(({ expected: { mount }, path }) => `${mount}/${path}`));
  const empty = produced
    .filter(({ kind, bytes }) => kind === 'file' && bytes === 0)
    .filter(({ mount, path }) => !judged.has(`${mount}/${path}`))
    .filter(({ path }) => path !== stderr && !/(?:^|\/)\.[^/]*$/.test(path));
  if (empty.length === 0) return [];
  const words =
    empty.length === 1 ? 'was written without a byte in it' : 'were written without a byte in them';
  const message = `${firstNames(empty.map(({ path }) => path))} ${words}.`;
  return [runProblem('run/output-empty', message, { severity: 'warning' })];
}
