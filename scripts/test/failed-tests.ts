import { relative } from 'node:path';
import type { VitestReport } from './count-tests.ts';

/** The longest part of a message that is shown in the closing lines; the whole stands above. */
const LONGEST = 300;

/**
 * Names what failed, a line each: file, test and the beginning of the message. The closing lines repeat it, as whoever
 * reads the log of a forge sees its end first.
 */
export function failedTests({ testResults }: VitestReport, root: string): string[] {
  return testResults.flatMap(({ status, name, message, assertionResults }) => {
    const file = relative(root, name ?? '') || '(no file)';
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [line(file, null, message)] : [];
    return failed.map((test) => line(file, test.fullName ?? '(no name)', test.failureMessages?.[0]));
  });
}

function line(file: string, test: string | null, message: string | undefined): string {
  const start = (message ?? '').split('\n    at ')[0]?.replace(/\s+/g, ' ').trim().slice(0, LONGEST) ?? '';
  return [file, ...(test === null ? [] : [test]), ...(start === '' ? [] : [start])].join(': ');
}
