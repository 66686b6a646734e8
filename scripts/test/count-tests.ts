import type { StageResult } from './stage.ts';

/** What is read of the report of vitest's reporter `json`. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    /** The file, absolute. */
    readonly name?: string;
    /** Why the file could not be loaded. */
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName?: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

/**
 * Counts tests. A file that fails without a failed test, because it cannot be loaded for instance, counts as one failure;
 * so does an exit code that no failure explains, such as that of an error outside of all tests.
 */
export function countTests({ testResults }: VitestReport, exitCode: number | null): StageResult {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const inState = (...states: readonly string[]) => tests.filter((state) => states.includes(state)).length;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length;
  const failed = inState('failed') + broken;
  const unexplained = exitCode !== 0 && failed === 0 ? 1 : 0;
  // Whatever is neither passed nor failed was not run: skipped, pending, to do, disabled.
  const skipped = tests.length - inState('passed', 'failed');
  return { passed: inState('passed'), failed: failed + unexplained, skipped };
}
