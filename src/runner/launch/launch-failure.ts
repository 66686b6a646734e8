import type { RunProblem } from '../../core/index.ts';

/**
 * A run that ends before its container has started, or because it could not be started: no image, no GPU, an output
 * folder that cannot be written. `launch` turns it into a `RunResult`; it is no fault of Waybill's or the engine's.
 */
export class LaunchFailure extends Error {
  override readonly name = 'LaunchFailure';
  readonly status: 'failed' | 'refused' | 'cancelled';
  /** Why; empty for `cancelled`. */
  readonly problems: readonly RunProblem[];
  /** The last lines of what was printed meanwhile, of a build for instance; may be empty. */
  readonly logTail: string;

  constructor(
    status: 'failed' | 'refused' | 'cancelled',
    problems: readonly RunProblem[],
    logTail = '',
    options?: ErrorOptions,
  ) {
    super(problems.map(({ message }) => message).join('\n') || `The run was ${status}.`, options);
    this.status = status;
    this.problems = problems;
    this.logTail = logTail;
  }
}
