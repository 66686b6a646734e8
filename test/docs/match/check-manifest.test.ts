import { expect, it } from 'vitest';
import type { Judgement, Problem } from '../../../src/core/index.ts';
import { checkManifest } from '../../../src/docs/index.ts';

const start = { line: 3, column: 1, offset: 9 };
const range = { start, end: start };

function problem(id: string, severity: Problem['severity']): Problem {
  return {
    id,
    severity,
    message: `${id} is wrong.`,
    pointer: '',
    range,
    help: 'Mend it.',
    url: '',
    related: [],
    fixes: [],
  };
}

const problems = [problem('x/error', 'error'), problem('x/warning', 'warning')];

function check(expected: readonly string[], found: readonly Problem[]) {
  const judgement: Judgement = {
    format: 'flywheel-gear',
    formatEvidence: [],
    against: null,
    accepted: false,
    problems: found,
  };
  return checkManifest(judgement, { format: 'flywheel-gear', expect: expected }, 40);
}

it.each([
  ['no error where none is named', [], [problem('x/warning', 'warning')]],
  ['the error that is named', ['x/error'], problems],
  ['a warning that is named too', ['x/warning', 'x/error'], problems],
])('accepts %s', (_, expected, found) => {
  expect(check(expected, found)).toEqual({ passed: true, message: null, firstLine: null });
});

it('refuses an error that is not named, at its line of the page', () => {
  expect(check([], problems)).toEqual({
    passed: false,
    message: 'x/error is wrong. (x/error) Mend it.',
    firstLine: 42,
  });
});

it.each(['x/other', 'x/warning'])('refuses a manifest without the problem %s that is named', (id) => {
  const { passed, message, firstLine } = check([id], []);
  expect({ passed, firstLine }).toEqual({ passed: false, firstLine: 40 });
  expect(message).toContain(id);
});
