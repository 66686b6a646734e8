import { expect, test } from 'vitest';
import { readFlags } from '../../src/cli/options/read-flags.ts';

const FLAGS = [
  { name: 'as', value: 'format', help: '' },
  { name: 'quiet', help: '' },
];

test('options and paths are read wherever they stand, and behind -- all are paths', () => {
  const read = readFlags(['a', '--quiet', '-', '--as', 'red', 'b', '--', '--as', '-x'], FLAGS);
  expect(read?.paths).toEqual(['a', '-', 'b', '--as', '-x']);
  expect([...(read?.values ?? [])]).toEqual([
    ['quiet', true],
    ['as', 'red'],
  ]);
  expect([...(readFlags(['--as=', '--as=a=b\nc'], FLAGS)?.values ?? [])]).toEqual([['as', 'a=b\nc']]);
});

test.each([
  [['--nonsense']],
  [['-q']],
  [['--quiet=1']],
  [['--as']],
  [['--as', '--quiet']],
  [['--=x']],
  [['---']],
])('the full reader is left to say what is wrong with %j', (args) => {
  expect(readFlags(args, FLAGS)).toBeNull();
});
