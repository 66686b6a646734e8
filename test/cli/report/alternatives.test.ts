import { expect, test } from 'vitest';
import { machineReport } from '../../../src/cli/report/machine-report.ts';
import { humanReport, NO_COLORS } from '../../../src/core/index.ts';
import { RESULT_EXAMPLE } from './result-example.ts';

const ALTERNATIVES = [
  { title: 'a file', messages: ['class is missing.', 'path is no\u001b text.'] },
  { title: 'null', messages: [] },
];

const FILES = RESULT_EXAMPLE.slice(0, 1).map((file) => ({
  ...file,
  judgement: {
    ...file.judgement,
    problems: file.judgement.problems
      .slice(0, 1)
      .map((problem) => ({ ...problem, alternatives: ALTERNATIVES })),
  },
}));

const said = (verbose: boolean) =>
  FILES.map((file) => humanReport(file, NO_COLORS, { quiet: false, verbose })).join('');

test('the other forms of a value are told with --verbose, with all that it lacks for them', () => {
  expect(said(true)).toContain(
    '  or:   a file, but then:\n          class is missing.\n          path is no\\u{1b} text.\n  or:   null\n',
  );
  expect(said(false)).not.toContain('  or: ');
});

test('the JSON has the other forms of a value', () => {
  expect(JSON.parse(machineReport(FILES, 'json', '')).files[0].problems[0].alternatives).toEqual(
    ALTERNATIVES,
  );
});
