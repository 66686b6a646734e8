import { expect, test } from 'vitest';
import { meantErrors } from '../../../src/core/schema/meant-errors.ts';

test('a bound rejects a number and, as in Python, never NaN', () => {
  const error = {
    keyword: 'minimum',
    instancePath: '/size',
    params: {},
  };
  expect(meantErrors([error], { size: 0 })).toEqual([error]);
  expect(meantErrors([error], { size: Number.NaN })).toEqual([]);
});

test('NaN is told where anything but a bound rejects it', () => {
  const error = { keyword: 'type', instancePath: '/size', params: {} };
  expect(meantErrors([error], { size: Number.NaN })).toEqual([error]);
});
