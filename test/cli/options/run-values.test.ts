import { InvalidArgumentError } from 'commander';
import { expect, test } from 'vitest';
import {
  collect,
  readGpus,
  readInput,
  readJobs,
  readMount,
  readPlatform,
  readSetting,
  readTimeout,
} from '../../../src/cli/options/read-run-values.ts';

test('an input is a name and a path; a path alone may hold "=" behind a slash', () => {
  expect(readInput('images=scans/a=b')).toEqual({ name: 'images', path: 'scans/a=b' });
  expect(readInput('scans/a=b')).toEqual({ name: null, path: 'scans/a=b' });
  expect(readInput('scans')).toEqual({ name: null, path: 'scans' });
  expect(readInput('images=~/scans')).toEqual({ name: 'images', path: '~/scans' });
});

test('a setting may be empty and may hold "=", and what is repeated is collected in its order', () => {
  expect(readSetting('mode=')).toEqual({ key: 'mode', value: '' });
  expect(readSetting('query=a=b')).toEqual({ key: 'query', value: 'a=b' });
  const read = collect(readSetting);
  expect(read('b=2', read('a=1', undefined)).map(({ key }) => key)).toEqual(['a', 'b']);
});

test('a mount is parted at its last "="', () => {
  expect(readMount('src=/app/src')).toEqual({ source: 'src', target: '/app/src' });
  expect(readMount('a=b=/app')).toEqual({ source: 'a=b', target: '/app' });
});

test('times are milliseconds, whatever their unit', () => {
  const times = ['500ms', '90s', '1.5h', '596h'].map(readTimeout);
  expect(times).toEqual([500, 90_000, 5_400_000, 2_145_600_000]);
});

test('GPUs, platforms and numbers of jobs are read', () => {
  expect(['all', 'none', '2'].map(readGpus)).toEqual(['all', 'none', 2]);
  expect(['linux/amd64', 'linux/arm/v7'].map(readPlatform)).toEqual(['linux/amd64', 'linux/arm/v7']);
  expect(readJobs('4')).toBe(4);
});

test.each([
  [readInput, ['', '=path', 'images=']],
  [readSetting, ['', 'threshold', '=0.5']],
  [readMount, ['src', 'src=app', '=/app', '/app=']],
  [readTimeout, ['', '10', '0s', '-5s', '5 s', '597h', '1d', '1e3s', 'Infinityh']],
  [readGpus, ['', '0', '-1', '1.5', 'two', 'ALL', '0x2', '9999']],
  [readPlatform, ['', 'amd64', 'windows/amd64', 'linux/', 'linux/a b', 'linux/a/b/c']],
  [readJobs, ['', '0', '101', '1.5', ' 2']],
] as const)('%o refuses what it cannot read', (read, texts) => {
  for (const text of texts) expect(() => read(text), text).toThrow(InvalidArgumentError);
});
