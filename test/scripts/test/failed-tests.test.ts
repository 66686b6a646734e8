import { expect, test } from 'vitest';
import { failedTests } from '../../../scripts/test/failed-tests.ts';

const passed = { status: 'passed', fullName: 'adds' };

test('each failed test is named with its file and the beginning of its message', () => {
  const failed = {
    status: 'failed',
    fullName: 'sums > adds',
    failureMessages: ['Error: 1 is\n not 2\n    at sum.ts:3'],
  };
  const testResults = [
    { status: 'failed', name: '/here/test/sum.test.ts', assertionResults: [passed, failed] },
    { status: 'passed', name: '/here/test/fine.test.ts', assertionResults: [passed] },
  ];
  expect(failedTests({ testResults }, '/here')).toEqual(['test/sum.test.ts: sums > adds: Error: 1 is not 2']);
});

test('a file that could not be loaded is named with its reason', () => {
  const testResults = [
    { status: 'failed', name: '/here/a.test.ts', message: 'no such module', assertionResults: [] },
  ];
  expect(failedTests({ testResults }, '/here')).toEqual(['a.test.ts: no such module']);
});
