import { expect, test } from 'vitest';
import { countTests } from '../../../scripts/test/count-tests.ts';

const file = (status: string, ...states: string[]) => ({
  status,
  assertionResults: states.map((state) => ({ status: state })),
});

test('tests are counted, and whatever was not run counts as skipped', () => {
  const testResults = [
    file('failed', 'passed', 'failed'),
    file('passed', 'passed', 'skipped', 'pending', 'todo'),
  ];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 2, failed: 1, skipped: 3 });
});

test('a file that fails without a failed test is a failure', () => {
  const testResults = [file('failed'), file('failed', 'passed'), file('passed', 'passed')];
  expect(countTests({ testResults }, 1)).toEqual({ passed: 2, failed: 2, skipped: 0 });
});

test('an exit code that no failure explains is a failure, a killed process too', () => {
  const testResults = [file('passed', 'passed')];
  expect(countTests({ testResults }, 1).failed).toBe(1);
  expect(countTests({ testResults }, null).failed).toBe(1);
  expect(countTests({ testResults }, 0).failed).toBe(0);
});
