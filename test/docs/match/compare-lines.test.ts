import { expect, it } from 'vitest';
import { compareLines } from '../../../src/docs/index.ts';

const context = { cwd: '/w', captures: new Map<string, string>() };

/** Expected lines that start at line 10 of the page, below the `$ ` line 9. */
function compare(page: readonly string[], output: string) {
  return compareLines(
    page.map((text, index) => ({ line: 10 + index, text })),
    output,
    context,
    9,
  );
}

it('has nothing to say where the output is what the page says', () => {
  expect(compare(['a [NUMBER]'], 'a 1\n')).toMatchObject({ passed: true, firstLine: null, diff: null });
});

it('names the first line of the page that differs, and shows the rest with its wildcards', () => {
  const { passed, firstLine, diff } = compare(['a', '...', 'b [NUMBER]', 'c'], 'a\nx\ny\nb 2\nC\n');
  expect(passed).toBe(false);
  expect(firstLine).toBe(13);
  expect(diff).toBe(
    ['--- page', '+++ output', '@@ -10,4 +10,4 @@', ' a', ' ...', ' b [NUMBER]', '-c', '+C'].join('\n'),
  );
});

it.each<[string, string[], string, number]>([
  ['a line is missing at the end', ['a', 'b'], 'a\n', 11],
  ['a line is left over at the end', ['a', 'b'], 'a\nb\nc\n', 11],
  ['something came where nothing is expected', [], 'c\n', 9],
  ['nothing came', ['a'], '', 10],
])('names a line of the page where %s', (_, page, output, line) => {
  expect(compare(page, output).firstLine).toBe(line);
});

it('says how much of a long output it left out of the diff', () => {
  const { diff } = compare(['a'], 'x\n'.repeat(1000));
  expect(diff?.split('\n').at(-1)).toBe('… 700 more lines are not compared here');
});

it('keeps the captures that came before a difference', () => {
  const { captures } = compare(['[ID:=NUMBER]', 'a'], '5\nb\n');
  expect(captures).toEqual(new Map([['ID', '5']]));
});
