import { describe, expect, it } from 'vitest';
import { parseConsole } from '../../../src/docs/fate/parse-console.ts';

/** Commands as [text, expected lines or null, exit code]. */
function commands(lines: readonly string[], prompt: string | null = null) {
  const fence = parseConsole(`${lines.join('\n')}\n`, 1, prompt);
  expect(fence.flaw).toBeNull();
  return fence.commands.map(({ text, expected, exitCode }) => [
    text,
    expected === null ? null : expected.map((line) => line.text),
    exitCode,
  ]);
}

describe('a command', () => {
  it.each([
    ['one line', ['$ ls -l'], 'ls -l'],
    ['a line that ends in a backslash', ['$ a \\', '  b'], 'a \\\n  b'],
    ['two of them', ['$ a \\', 'b \\', 'c'], 'a \\\nb \\\nc'],
    ['a backslash, as bash shows it', ['$ a \\', '> b'], 'a \\\nb'],
    ['a here-document', ['$ cat <<E', '> one', '>', '>   two', '> E'], 'cat <<E\none\n\n  two\nE'],
    ['an escaped backslash, which continues nothing', ['$ echo \\\\'], 'echo \\\\'],
  ])('is %s', (_, lines, text) => {
    expect(commands(lines)).toEqual([[text, null, 0]]);
  });

  it('ends where a line does not continue it', () => {
    expect(commands(['$ echo \\\\', 'x', '> y'])).toEqual([['echo \\\\', ['x', '> y'], 0]]);
  });

  it('is not continued by what is typed at a prompt', () => {
    expect(commands(['$ node', '> 1 + 1', '2'], '> ')).toEqual([['node', ['> 1 + 1', '2'], 0]]);
    expect(commands(['$ cat <<E', '> 1'], '>>> ')).toEqual([['cat <<E\n1', null, 0]]);
  });
});

describe('what is expected', () => {
  it.each([
    ['nothing said', ['$ a'], null, 0],
    ['lines', ['$ a', 'x', '', 'y'], ['x', '', 'y'], 0],
    ['blank lines at the end are no output', ['$ a', 'x', '', ' '], ['x'], 0],
    ['only blank lines', ['$ a', '', ''], null, 0],
    ['an exit code', ['$ a', 'x', '[2]'], ['x'], 2],
    ['an exit code before blank lines', ['$ a', 'x', '[2]', ''], ['x'], 2],
    ['an exit code alone', ['$ a', '[127]'], null, 127],
    ['no output', ['$ a', '[no output]'], [], 0],
    ['no output and an exit code', ['$ a', '[no output]', '[1]'], [], 1],
    ['no output, behind a blank line', ['$ a', '', '[no output]', '[1]'], [], 1],
    ['a number that is no exit code', ['$ a', '[256]'], ['[256]'], 0],
    ['a number that is not last', ['$ a', '[1]', 'x'], ['[1]', 'x'], 0],
    ['no output among lines', ['$ a', '[no output]', 'x'], ['[no output]', 'x'], 0],
  ])('%s', (_, lines, expected, exitCode) => {
    expect(commands(lines)).toEqual([['a', expected, exitCode]]);
  });

  it('stands at the lines of the page', () => {
    const { commands: found } = parseConsole('$ a \\\n  b\nx\n\n$ c\n', 11, null);
    expect(found.map(({ line, expected }) => [line, expected])).toEqual([
      [11, [{ line: 13, text: 'x' }]],
      [15, null],
    ]);
  });
});

describe('a console fence that cannot be typed', () => {
  it.each([
    ['', 'it has no line that starts with `$ `'],
    ['x\n$ a\n', 'line 5 stands before the first `$ `'],
    ['$ \n', 'line 5 types nothing'],
  ])('%j: %s', (text, flaw) => {
    expect(parseConsole(text, 5, null).flaw).toBe(flaw);
  });

  it('may begin with a blank line', () => {
    expect(parseConsole('\n$ a\n', 5, null).flaw).toBeNull();
  });
});
