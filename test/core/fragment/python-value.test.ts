import { expect, it } from 'vitest';
import { parse } from '../../../src/core/document/parse.ts';
import { pythonValue } from '../../../src/core/fragment/python-value.ts';

const HUGE = `1${'0'.repeat(400)}`;

it.each([
  ['1', 1n],
  ['-0', 0n],
  ['1.0', 1],
  ['1e3', 1000],
  ['1.5', 1.5],
  ['9007199254740993', 9007199254740993n],
  [HUGE, BigInt(HUGE)],
  ['1e400', Number.POSITIVE_INFINITY],
])('%s is what Python reads, whatever stands beside it', (literal, read) => {
  for (const other of ['2', '2.0', '0.5']) {
    const { document } = parse(`{"a": ${literal}, "b": ${other}}`, 'a.json');
    expect(document && pythonValue(document, '/a')).toBe(read);
  }
});
