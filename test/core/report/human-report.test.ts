import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/core/index.ts';
import { humanReport, NO_COLORS } from '../../../src/core/index.ts';

const AT = { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 6, offset: 5 } };

const JUDGEMENT: Judgement = {
  format: 'flywheel-gear',
  formatEvidence: ['has config'],
  against: 'gears',
  accepted: false,
  problems: [
    {
      id: 'flywheel-gear/required',
      severity: 'error',
      message: 'name is missing.',
      pointer: '',
      range: AT,
      help: 'Add it.',
      url: '/problems/flywheel-gear/required/',
      related: [{ message: 'The image.', path: '../Dockerfile', range: AT }],
      fixes: [{ title: 'Add name', preferred: true, placeholder: true, edits: [] }],
    },
    {
      id: 'flywheel-gear/name',
      severity: 'hint',
      message: 'A red \u001b[31mname\u202e.',
      pointer: '',
      range: AT,
      help: 'Shorten it.',
      url: '/problems/flywheel-gear/name/',
      related: [],
      fixes: [{ title: 'Shorten', preferred: true, placeholder: false, edits: [] }],
    },
  ],
};
const FILE = { path: 'a/manifest.json', text: '{ "a": 1 }', judgement: JUDGEMENT };

test('a problem is told with its line, other places, help and page; then the verdict and what --fix mends', () => {
  expect(humanReport(FILE, NO_COLORS, { quiet: false, verbose: false })).toBe(`\
a/manifest.json:1:3: error[flywheel-gear/required] name is missing.
  1 | { "a": 1 }
    |   ^^^
  help: Add it.
  also: Dockerfile:1:3: The image.
  see:  /problems/flywheel-gear/required/

a/manifest.json:1:3: hint[flywheel-gear/name] A red \\u{1b}[31mname\\u{202e}.
  1 | { "a": 1 }
    |   ^^^
  help: Shorten it.
  see:  /problems/flywheel-gear/name/

a/manifest.json: rejected by gears (1 error, 1 hint; --fix mends 1)
`);
});

test('quiet leaves errors and verdicts; verbose adds fixes and what speaks for the format', () => {
  const quiet = humanReport(FILE, NO_COLORS, { quiet: true, verbose: false });
  expect(quiet).not.toContain('hint[');
  expect(quiet).toContain('error[');
  const verbose = humanReport(FILE, NO_COLORS, { quiet: false, verbose: true });
  expect(verbose).toContain('  fix:  Add name (needs a value of yours)\n');
  expect(verbose).toContain('a/manifest.json: taken for flywheel-gear: has config\n');
});

test('the address of a page begins with the site where one is known', () => {
  const report = humanReport(FILE, NO_COLORS, { quiet: false, verbose: false }, 'https://example.org/docs');
  expect(report).toContain('  see:  https://example.org/docs/problems/flywheel-gear/required/\n');
});

test('what comes again and again in the same words is counted, with its lines; --verbose tells all', () => {
  const [problem] = JUDGEMENT.problems;
  const again = Array.from({ length: 20 }, (_, index) => ({
    ...(problem as Judgement['problems'][number]),
    range: { start: { ...AT.start, line: index + 1 }, end: AT.end },
  }));
  const file = { ...FILE, judgement: { ...JUDGEMENT, problems: again } };
  const report = humanReport(file, NO_COLORS, { quiet: false, verbose: false });
  expect(report.match(/help: Add it/g)).toHaveLength(5);
  expect(report).toContain(
    '15 more times, lines 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, …: name is missing.',
  );
  expect(report).toContain('(20 errors)');
  expect(humanReport(file, NO_COLORS, { quiet: false, verbose: true }).match(/help: Add it/g)).toHaveLength(
    20,
  );
});
