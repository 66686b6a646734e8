import { expect, test } from 'vitest';
import {
  type Judgement,
  judge,
  MAX_TEXT_LENGTH,
  type Problem,
  type Severity,
} from '../../../../src/core/index.ts';
import { verdictLine } from '../../../../src/site/playground/problems/verdict.ts';

const AT = { line: 1, column: 1, offset: 0 };
const problem = (severity: Severity): Problem => ({
  id: 'flywheel-gear/type',
  severity,
  message: 'm',
  pointer: '',
  range: { start: AT, end: AT },
  help: 'h',
  url: '/problems/flywheel-gear/type/',
  related: [],
  fixes: [],
});
const judgement = (format: Judgement['format'], ...severities: Severity[]): Judgement => ({
  format,
  formatEvidence: [],
  against: null,
  accepted: !severities.includes('error'),
  problems: severities.map(problem),
});
const say = (judged: Judgement) => verdictLine({ kind: 'judged', judgement: judged }, () => 'Flywheel gear');

test('the verdict counts problems in words', () => {
  expect(say(judgement('flywheel-gear', 'error', 'error', 'warning', 'hint'))).toEqual({
    tone: 'bad',
    text: 'Rejected as Flywheel gear: 2 errors, 1 warning and 1 hint.',
  });
});

test('warnings alone do not reject', () => {
  expect(say(judgement('flywheel-gear', 'warning')).text).toBe('Accepted as Flywheel gear, with 1 warning.');
});

test('without problems it is plainly accepted', () => {
  expect(say(judgement('flywheel-gear'))).toEqual({ tone: 'good', text: 'Accepted as Flywheel gear.' });
});

test('an unknown format is said, with what to do', () => {
  expect(say(judgement(null)).text).toContain('no format that Waybill knows');
});

test.each([null, 'flywheel-gear'] as const)(
  'a text beyond the bound of core is told so (pinned: %s)',
  (format) => {
    const long = judge('x'.repeat(MAX_TEXT_LENGTH + 1), format === null ? {} : { format });
    expect(say(long)).toEqual({ tone: 'bad', text: `Not judged. ${long.problems[0]?.message}` });
    expect(say(long).text).toContain('2,000,000 characters');
  },
);
