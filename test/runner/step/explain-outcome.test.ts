import { expect, test } from 'vitest';
import { explainOutcome } from '../../../src/runner/step/explain-outcome.ts';

const outcome = {
  exitCode: 0,
  output: 'hi\n',
  omittedBytes: 0,
  stopped: null,
  sessionEnded: false,
  failedLine: null,
  awaited: null,
  durationMs: 1,
} as const;

test('an exit code that differs says how the page would have to change', () => {
  expect(explainOutcome(outcome, 0, 1000)).toBeNull();
  expect(explainOutcome({ ...outcome, exitCode: 2 }, 0, 1000)).toBe(
    'It ended with exit code 2, not 0. If that is right, say so with `[2]` as the last line under the command. It wrote:\nhi',
  );
  expect(explainOutcome({ ...outcome, exitCode: 2 }, 1, 1000)).toContain('say so with `[2]`');
  expect(explainOutcome(outcome, 1, 1000)).toBe(
    'It ended with exit code 0, not 1. If that is right, take `[1]` out. It wrote:\nhi',
  );
});
