import { expect, test } from 'vitest';
import {
  type ShellOptions,
  shellWord,
} from '../../../../../src/core/document/dockerfile/shell/shell-word.ts';

const VALUES: Readonly<Record<string, string>> = { A: 'one two', E: '' };

function read(source: string, options: Partial<ShellOptions> = {}) {
  return shellWord(source, { escape: '\\', variable: (name) => VALUES[name], ...options });
}

// What BuildKit's lexer gives (frontend/dockerfile/shell/lex.go, 0.34.2).
test.each([
  ['a\\ b', 'a b'],
  ['\\$A', '$A'],
  ['a\\', 'a'],
  ["'$A'", '$A'],
  ['"$A"', 'one two'],
  ['"a\\"b"', 'a"b'],
  ['"a\\b"', 'a\\b'],
  ['$A/x', 'one two/x'],
  ['${A}x', 'one twox'],
  ['$NONE', ''],
  ['${NONE:-b}', 'b'],
  ['${E:-b}', 'b'],
  ['${E-b}', ''],
  ['${A:+b}', 'b'],
  ['${E:+b}', ''],
  ['${E+b}', 'b'],
])('%s becomes %s', (source, text) => {
  expect(read(source)).toMatchObject({ text, error: null });
});

test('words are parted at blanks outside quotes, and a variable is parted too', () => {
  expect(read('x "y z" $A').words).toEqual(['x', 'y z', 'one', 'two']);
  expect(read('"$A"').words).toEqual(['one two']);
});

test('a variable that is not set is named', () => {
  expect(read('$A $NONE ${OTHER}').unset).toEqual(['NONE', 'OTHER']);
});

test('what is left open, or has no value where it must have one, is an error', () => {
  for (const source of ["'a", '"a', '${A', '${NONE:?none}']) expect(read(source).error, source).toMatch(/\S/);
});

test('quotes, escapes and unset variables stay where that is asked for', () => {
  expect(read('"a" \\b', { keepQuotes: true, keepEscapes: true }).text).toBe('"a" \\b');
  expect(read("'a'", { plainQuotes: true }).text).toBe("'a'");
  expect(read('$NONE ${NONE}', { keepUnset: true }).text).toMatch(/^\$NONE /);
});

test('another escape character leaves the backslash alone', () => {
  expect(read('a\\b`$A', { escape: '`' }).text).toBe('a\\b$A');
});
