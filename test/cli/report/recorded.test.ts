import { expect, test } from 'vitest';
import { machineReport } from '../../../src/cli/report/machine-report.ts';
import { humanReport, NO_COLORS } from '../../../src/core/index.ts';
import { RESULT_EXAMPLE } from './result-example.ts';

const SITE = 'https://example.org/docs';

test.each([
  ['json', 'result.json'],
  ['sarif', 'result.sarif'],
  ['junit', 'result.xml'],
  ['github', 'result.github.txt'],
] as const)(
  'the %s report of a result is as recorded, and nothing in it can act on a terminal',
  async (format, file) => {
    const report = machineReport(RESULT_EXAMPLE, format, SITE);
    expect(report).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    await expect(
      report.replace(/"semanticVersion": ".*"/, '"semanticVersion": "VERSION"'),
    ).toMatchFileSnapshot(`fixtures/${file}`);
  },
);

test('the human report of a result is as recorded, and nothing in it can act on a terminal', async () => {
  const loud = { quiet: false, verbose: true };
  const report = RESULT_EXAMPLE.map((file) => humanReport(file, NO_COLORS, loud, SITE)).join('');
  expect(report).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  await expect(report).toMatchFileSnapshot('fixtures/result.txt');
});

test('JSON reads back as it was, though control characters are written out', () => {
  const { files } = JSON.parse(machineReport(RESULT_EXAMPLE, 'json', ''));
  expect(files.map(({ path }: { path: string }) => path)).toEqual(RESULT_EXAMPLE.map(({ path }) => path));
  expect(files[0].problems).toEqual(RESULT_EXAMPLE[0]?.judgement.problems);
});
