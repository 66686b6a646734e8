import { expect, test } from 'vitest';
import { ruamelScalar } from '../../../../../src/core/formats/red/read/ruamel-scalar.ts';

/** What ruamel.yaml 0.19.1 with typ='safe' made of `a: TEXT`. */
test.each([
  ['1_000', 1000, true],
  ['010', 10, true],
  ['08', 8, true],
  ['0b11', 3, true],
  ['0o14', 12, true],
  ['0x1F', 31, true],
  ['+1', 1, true],
  ['-0x10', -16, true],
  ['0_1', 1, true],
  ['1e3', 1000, false],
  ['1.', 1, false],
  ['.5', 0.5, false],
  ['1.5e3', 1500, false],
  ['1e400', Infinity, false],
  ['-.inf', -Infinity, false],
  ['.nan', Number.NaN, false],
])('%s is the number %d', (text, value, whole) => {
  expect(ruamelScalar(text)).toEqual({ kind: 'number', value, whole });
});

test.each([
  ['2019-01-01', 'date'],
  ['2019-01-01T00:00:00Z', 'date'],
  ['2019-1-1', 'other'],
  ['12:30:45', 'other'],
  ['yes', 'other'],
  ['True', 'boolean'],
  ['~', 'null'],
  ['', 'null'],
  ['=', 'value-mark'],
  ['_1', 'other'],
  ['0.1.2', 'other'],
  ['0o9', 'other'],
])('%s is of the kind %s', (text, kind) => {
  expect(ruamelScalar(text)).toEqual({ kind });
});
