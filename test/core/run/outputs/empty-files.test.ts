import { expect, test } from 'vitest';
import { checkExpected, emptyFiles, type Produced } from '../../../../src/core/index.ts';
import { shellRun } from '../../../runner/launch/shell-run.ts';

const file = (path: string, bytes = 1): Produced => ({
  mount: 'output',
  path,
  means: path,
  kind: 'file',
  bytes,
});
const declared = { mount: 'output', optional: false, moveTo: null } as const;

test('files without a byte are one warning, but hidden ones and those that were judged already', () => {
  const produced = [
    file('a'),
    file('b', 0),
    file('c/d', 0),
    file('.lock', 0),
    file('x/.keep', 0),
    file('e', 0),
  ];
  const found = [{ expected: { ...declared, name: 'e', kind: 'file', glob: 'e' }, path: 'e' }] as const;
  expect(emptyFiles(shellRun('', '/o'), produced, found)).toMatchObject([
    {
      id: 'run/output-empty',
      severity: 'warning',
      message: 'b, c/d were written without a byte in them.',
    },
  ]);
  expect(emptyFiles(shellRun('', '/o'), [file('a'), file('.lock', 0)], [])).toEqual([]);
});

test('a declared folder with nothing but empty files is an error', () => {
  const run = shellRun('', '/o', { expected: [{ ...declared, name: 'masks', kind: 'tree', glob: null }] });
  expect(checkExpected(run, [file('a', 0), file('b', 0)]).problems).toMatchObject([
    { id: 'run/output-empty', message: 'No file of the output "masks" has a byte in it: a, b.' },
  ]);
  expect(checkExpected(run, [file('a', 0), file('b')]).problems).toEqual([]);
});

test('what the program printed may be empty, also where it is declared', () => {
  const expected = [{ ...declared, name: 'log', kind: 'file', glob: 'log.stderr' }] as const;
  const run = shellRun('', '/o', { expected, stderr: 'log.stderr' });
  const check = checkExpected(run, [file('log.stderr', 0)]);
  expect(check).toMatchObject({ found: [{ path: 'log.stderr' }], problems: [] });
  expect(emptyFiles(run, [file('log.stderr', 0)], [])).toEqual([]);
});
