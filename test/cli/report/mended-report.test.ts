import { expect, test } from 'vitest';
import { mendedReport } from '../../../src/cli/report/mended-report.ts';
import type { ValidatedFile } from '../../../src/cli/validate/validated-file.ts';
import { type Colors, NO_COLORS } from '../../../src/core/index.ts';

const LOUD = { quiet: false, verbose: false };
/** Colours that can be read. */
const NAMED: Colors = {
  bold: (text) => `bold(${text})`,
  dim: (text) => `dim(${text})`,
  red: (text) => `red(${text})`,
  yellow: (text) => `yellow(${text})`,
  green: (text) => `green(${text})`,
  cyan: (text) => `cyan(${text})`,
};

function file(mended: ValidatedFile['mended'], diff: string | null): ValidatedFile {
  return { path: 'a.json', mended, diff } as ValidatedFile;
}

test('a line tells each fix that was applied, and none is told where that is asked for', () => {
  const mended = [{ id: 'red/tab', title: 'Write \u{1b} blanks' }];
  expect(mendedReport(file(mended, null), NO_COLORS, LOUD)).toBe(
    'a.json: mended[red/tab] Write \\u{1b} blanks\n',
  );
  expect(mendedReport(file(mended, null), NO_COLORS, { ...LOUD, quiet: true })).toBe('');
});

test('a diff is painted line by line', () => {
  const diff = '--- a.json\n+++ a.json\n@@ -1 +1 @@\n-old\n+new\n same';
  expect(mendedReport(file([], diff), NAMED, LOUD)).toBe(
    'bold(--- a.json)\nbold(+++ a.json)\ncyan(@@ -1 +1 @@)\nred(-old)\ngreen(+new)\n same\n',
  );
});
