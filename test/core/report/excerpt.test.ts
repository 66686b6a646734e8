import { expect, test } from 'vitest';
import { excerpt } from '../../../src/core/report/excerpt.ts';

/** The excerpt for what stands first in a text, and what the caret row stands under. */
function shown(text: string, marked: string) {
  const offset = text.indexOf(marked);
  const before = text.slice(0, offset).split('\n');
  const line = before.length;
  const column = (before.at(-1) ?? '').length + 1;
  const range = {
    start: { line, column, offset },
    end: { line, column: column + marked.length, offset: offset + marked.length },
  };
  const [row = '', carets = ''] = excerpt(text, range).split('\n');
  const under = row.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1);
  return { row, carets, under };
}

test('the caret row stands under the marked text, whatever the width of the line number', () => {
  const { row, carets } = shown(`${'\n'.repeat(99)}{"a": 1}`, '"a"');
  expect(row).toBe('  100 | {"a": 1}');
  expect(carets).toBe('      |  ^^^');
});

test.each([
  ['at the start', `${'>'}x${'.'.repeat(300)}`],
  ['in the middle', `${'.'.repeat(150)}>x${'.'.repeat(150)}`],
  ['near the end', `${'.'.repeat(300)}>x....`],
  ['at the end', `${'.'.repeat(300)}>x`],
])('of a long line 100 characters are shown, and the caret stays under a text %s', (_, text) => {
  const { row, under } = shown(text, '>x');
  expect(row).toHaveLength('  1 | '.length + 100);
  expect(under).toBe('>x');
});

test('a tab takes one column, so that the caret stays where the text is', () => {
  const { row, under } = shown('\t\t"a":\t1', '"a":\t1');
  expect(row).toBe('  1 |   "a": 1');
  expect(under).toBe('"a": 1');
});

test('a control character is written out, and the caret counts it as it is written', () => {
  const { row, under } = shown('"\u001b[31m" >x\u0007<', '>x\u0007<');
  expect(row).toBe('  1 | "\\u{1b}[31m" >x\\u{7}<');
  expect(under).toBe('>x\\u{7}<');
});
