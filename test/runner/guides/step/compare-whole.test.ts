import { expect, test } from 'vitest';
import { compareWhole } from '../../../../src/runner/guides/step/compare-whole.ts';

const context = { cwd: '/w', captures: new Map() };

test.each([
  ['`...` stands over it', ['first', '...', 'last'], true],
  ['nothing stands over it', ['first', 'last'], false],
  ['`[..]` is one line', ['first', '[..]', 'last'], false],
  ['the page has its very letters', ['first', '[5 bytes left out]', 'last'], false],
])('an output whose middle was cut is right only where the page says `...` there: %s', (_, page, passed) => {
  const lines = page.map((text, index) => ({ line: index + 2, text }));
  expect(compareWhole(lines, 'first\n[5 bytes left out]\nlast\n', context, 1).passed).toBe(passed);
});
