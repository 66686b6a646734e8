import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { ansiColors } from '../../../../src/cli/output/ansi-colors.ts';
import { inert } from '../../../../src/cli/output/inert-in-actions.ts';
import { guidesReport } from '../../../../src/cli/report/guides/guides-report.ts';
import { guidesSummary } from '../../../../src/cli/report/guides/guides-summary.ts';
import { NO_COLORS } from '../../../../src/core/index.ts';
import { GUIDES_EXAMPLE, GUIDES_TEXTS } from './guides-example.ts';

const CALM = { quiet: false, verbose: false };

test.each([
  ['human', CALM, 'result.txt'],
  ['human', { quiet: true, verbose: false }, 'result.quiet.txt'],
  ['human', { quiet: false, verbose: true }, 'result.verbose.txt'],
  ['json', CALM, 'result.json'],
  ['junit', CALM, 'result.xml'],
  ['github', CALM, 'result.github.txt'],
] as const)(
  'the %s report of guides (%o) is as recorded, and nothing in it can act on a terminal',
  async (format, loudness, file) => {
    const report = guidesReport(GUIDES_EXAMPLE, GUIDES_TEXTS, { format, ...loudness }, NO_COLORS);
    expect(report).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
    await expect(report).toMatchFileSnapshot(`fixtures/${file}`);
  },
);

test('the summary of a step is as recorded', async () => {
  const summary = guidesSummary(GUIDES_EXAMPLE);
  expect(summary).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
  await expect(summary).toMatchFileSnapshot('fixtures/result.md');
});

test('what a person reads on GitHub Actions holds no command of a page or an output', () => {
  const human = guidesReport(GUIDES_EXAMPLE, GUIDES_TEXTS, { format: 'human', ...CALM }, NO_COLORS);
  expect(inert(human)).not.toMatch(/^\s*::|##\[/m);
  expect(inert('::error::x')).toBe('\\u{3a}:error::x');
  expect(inert(' \t::x\na::b ##[group]c')).toBe(' \t\\u{3a}:x\na::b ##\\u{5b}group]c');
});

test('each annotation is one line, and every line is one', () => {
  const lines = guidesReport(GUIDES_EXAMPLE, GUIDES_TEXTS, { format: 'github', ...CALM }, NO_COLORS).split(
    '\n',
  );
  expect(lines.pop()).toBe('');
  for (const line of lines)
    expect(line).toMatch(/^::(?:error|warning) file=[^:,]*,line=\d+(?:,endLine=\d+)?,title=[^:,]*::/);
});

test('the colours of a report add nothing to its text', () => {
  const options = { format: 'human', ...CALM } as const;
  const painted = guidesReport(GUIDES_EXAMPLE, GUIDES_TEXTS, options, ansiColors(true));
  const plain = guidesReport(GUIDES_EXAMPLE, GUIDES_TEXTS, options, NO_COLORS);
  expect(painted).not.toBe(plain);
  expect(stripVTControlCharacters(painted)).toBe(plain);
});
