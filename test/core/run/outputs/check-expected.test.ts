import { expect, test } from 'vitest';
import { checkExpected, type ExpectedOutput, type Produced } from '../../../../src/core/index.ts';
import { shellRun } from '../../../runner/launch/shell-run.ts';

const file = (path: string, bytes = 1): Produced => ({
  mount: 'output',
  path,
  means: path,
  kind: 'file',
  bytes,
});
const folder = (path: string): Produced => ({ mount: 'output', path, means: path, kind: 'folder', bytes: 0 });

function check(over: Partial<ExpectedOutput>, produced: readonly Produced[]) {
  const expected = {
    name: 'x',
    mount: 'output',
    kind: 'file',
    glob: '*.txt',
    optional: false,
    moveTo: null,
  } as const;
  const { found, problems } = checkExpected(
    shellRun('', '/output', { expected: [{ ...expected, ...over }] }),
    produced,
  );
  return { found: found.map(({ path }) => path), problems: problems.map(({ id }) => id) };
}

test('one match is found', () => {
  expect(check({}, [file('a.txt'), file('b')])).toEqual({ found: ['a.txt'], problems: [] });
});

test('nothing at all is one problem, and a warning where all may be missing', () => {
  expect(check({}, [folder('d')])).toEqual({ found: [], problems: ['run/no-output'] });
  const run = shellRun('', '/o', { expected: [] });
  expect(checkExpected(run, []).problems).toMatchObject([{ severity: 'error' }]);
  const optional = {
    name: 'x',
    mount: 'output',
    kind: 'file',
    glob: '*',
    optional: true,
    moveTo: null,
  } as const;
  expect(checkExpected({ ...run, expected: [optional] }, []).problems).toMatchObject([
    { id: 'run/no-output', severity: 'warning' },
  ]);
  expect(checkExpected({ ...run, outputs: [] }, []).problems).toEqual([]);
});

test('a missing one is a problem unless it is optional', () => {
  expect(check({}, [file('b')])).toEqual({ found: [], problems: ['run/output-missing'] });
  expect(check({ optional: true }, [file('b')])).toEqual({ found: [], problems: [] });
});

test('several matches are refused, and those of another kind do not count', () => {
  expect(check({}, [file('a.txt'), file('b.txt')])).toEqual({
    found: [],
    problems: ['run/output-ambiguous'],
  });
  expect(check({}, [file('a.txt'), folder('b.txt')])).toEqual({ found: ['a.txt'], problems: [] });
  expect(check({ optional: true }, [folder('b.txt'), file('c')])).toEqual({
    found: [],
    problems: ['run/output-kind'],
  });
});

test('an empty file and an empty folder are problems, also where they are optional', () => {
  expect(check({ optional: true }, [file('a.txt', 0)])).toEqual({
    found: ['a.txt'],
    problems: ['run/output-empty'],
  });
  const wanted = { kind: 'directory', glob: 'd' } as const;
  expect(check(wanted, [folder('d'), folder('d/e'), file('x')]).problems).toEqual(['run/output-empty']);
  expect(check(wanted, [folder('d'), folder('d/e'), file('d/e/a')])).toEqual({ found: ['d'], problems: [] });
});

test('a tree needs a file in its own mount', () => {
  const wanted = { kind: 'tree', glob: null } as const;
  expect(check(wanted, [file('a')])).toEqual({ found: [''], problems: [] });
  expect(check(wanted, [{ ...file('a'), mount: 'other' }])).toEqual({
    found: [],
    problems: ['run/output-missing'],
  });
  expect(check({ ...wanted, optional: true }, [{ ...file('a'), mount: 'other' }]).problems).toEqual([]);
});

test('where what was printed is kept, a run without files lacks its outputs by name', () => {
  const run = shellRun('', '/output', { stdout: 'log.txt', expected: [] });
  expect(checkExpected(run, []).problems).toEqual([]);
  expect(checkExpected({ ...run, stdout: null }, []).problems.map(({ id }) => id)).toEqual(['run/no-output']);
});
