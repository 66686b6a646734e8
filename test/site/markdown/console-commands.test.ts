import { expect, test } from 'vitest';
import { consoleCommands } from '../../../src/site/markdown/console-commands.ts';

test('only what is typed is copied, one command a line', () => {
  const code = '$ docker build -t greet:1 .\n...\n$ docker run --rm greet:1\nusage: [..]\n[2]';
  expect(consoleCommands(code)).toBe('docker build -t greet:1 .\ndocker run --rm greet:1');
});

test('a command keeps its continuation lines, and loses the prompts before them', () => {
  const code = '$ docker run --rm \\\n    greet:1\nhello\n$ cat <<END\n> # a comment\n>\n> END\n# a comment';
  expect(consoleCommands(code)).toBe('docker run --rm \\\n    greet:1\ncat <<END\n# a comment\n\nEND');
});

test('what is typed into a running program is no command of the shell', () => {
  expect(consoleCommands('$ node\n> 1 + 1\n2', '> ')).toBe('node');
});

test('a fence in the code ends nothing', () => {
  expect(consoleCommands('$ cat page.md\n```\n$ true\n````')).toBe('cat page.md\ntrue');
});

test.each(['hello', '', '$ '])('%j has no commands to copy', (code) => {
  expect(consoleCommands(code)).toBeNull();
});
