import { expect, test } from 'vitest';
import {
  IgnorePatternError,
  ignoreRules,
} from '../../../../../src/runner/launch/image/context/ignore-rules.ts';

function left(lines: readonly string[], paths: readonly string[]): readonly string[] {
  const rules = ignoreRules(lines.join('\n'));
  return paths.filter((path) => !rules.leavesOut(path));
}

test('a folder that is named takes all below it along, and only at the root', () => {
  expect(left(['data'], ['data', 'data/a', 'data/b/c', 'src/data', 'data2'])).toEqual(['src/data', 'data2']);
});

test('one star ends at a slash, two go over any number of folders', () => {
  expect(
    left(['*.pyc', '**/*.log', 'a/**/z'], ['x.pyc', 'a/x.pyc', 'x.log', 'a/b/x.log', 'a/z', 'a/b/c/z']),
  ).toEqual(['a/x.pyc']);
});

test('the last line that matches decides, exceptions below a folder included', () => {
  const lines = ['*', '!src', '!src/**', 'src/*.tmp', '!src/keep.tmp'];
  expect(left(lines, ['README', 'src', 'src/a.py', 'src/a.tmp', 'src/keep.tmp'])).toEqual([
    'src',
    'src/a.py',
    'src/keep.tmp',
  ]);
});

test('comments, blank lines, a byte order mark and slashes in front or behind mean nothing', () => {
  const lines = ['\uFEFF# a comment', '', '  /build/  ', './out', 'a/../b', '#file'];
  expect(left(lines, ['build', 'out', 'b', 'a', '#file', ' # no comment'])).toEqual([
    'a',
    '#file',
    ' # no comment',
  ]);
});

test('a name with signs of regular expressions stands for itself', () => {
  const lines = ['a+b(1).{txt}', '[ab]c', 'x?z', '\\*', 'f(1)+.$*'];
  const paths = ['a+b(1).{txt}', 'aab1.txt', 'ac', 'bc', 'cc', 'xyz', '*', 'y', 'f(1)+.$x', 'f1.x'];
  expect(left(lines, paths)).toEqual(['aab1.txt', 'cc', 'y', 'f1.x']);
});

test('an exception brings back only what its text begins with', () => {
  const rules = ignoreRules('docs\n!docs/*/a\n!app/data/x\n!src/**');
  expect(['docs', 'docs/b', 'app', 'app/data', 'src', 'src/x'].filter(rules.mayBringBack)).toEqual([
    'docs',
    'app',
    'app/data',
    'src',
  ]);
});

test('a line that is no pattern is named', () => {
  expect(() => ignoreRules('ok\n[a')).toThrow(IgnorePatternError);
  expect(() => ignoreRules('[a')).toThrow('"[a" is no pattern');
});
