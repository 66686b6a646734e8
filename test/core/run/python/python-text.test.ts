import { expect, it } from 'vitest';
import { pythonJson } from '../../../../src/core/run/python/python-json.ts';
import { pythonText } from '../../../../src/core/run/python/python-text.ts';

// As CPython 3.11 writes them: str(value).
it.each<readonly [number | bigint | boolean | string, string]>([
  [1, '1.0'],
  [-0, '-0.0'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [1.5e-7, '1.5e-07'],
  [123456.789, '123456.789'],
  [1e15, '1000000000000000.0'],
  [1e16, '1e+16'],
  [1.25e22, '1.25e+22'],
  [5e-324, '5e-324'],
  [Number.POSITIVE_INFINITY, 'inf'],
  [Number.NaN, 'nan'],
  [12345678901234567890n, '12345678901234567890'],
  [true, 'True'],
  ['ä', 'ä'],
])('str(%s) is %s', (value, text) => {
  expect(pythonText(value)).toBe(text);
});

it('JSON keeps floats apart from whole numbers', () => {
  const value = new Map<string, never[] | number | bigint>([
    ['a', 1],
    ['b', 1n],
    ['c', []],
  ]);
  expect(pythonJson(value)).toBe('{"a": 1.0, "b": 1, "c": []}');
  expect(pythonJson(value, 2)).toBe('{\n  "a": 1.0,\n  "b": 1,\n  "c": []\n}');
});
