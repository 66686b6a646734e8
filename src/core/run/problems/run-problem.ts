import type { Severity } from '../../problem.ts';
import type { RunProblem } from '../run-result.ts';
import { RUN_PROBLEMS } from './run-problems.ts';

/** What a problem says of this one run, besides its message. */
interface Details {
  /** `error` if it is left out. */
  readonly severity?: Severity;
  /** What to do here; the general advice for this problem if it is left out. */
  readonly help?: string;
}

/** A problem of a run with its help and address. @param message what is wrong and where, in a sentence or two */
export function runProblem(
  id: string,
  message: string,
  { severity = 'error', help }: Details = {},
): RunProblem {
  const text = RUN_PROBLEMS.find((problem) => problem.id === id);
  return { id, severity, message, help: help ?? text?.mend ?? '', url: `/problems/${id}/` };
}
