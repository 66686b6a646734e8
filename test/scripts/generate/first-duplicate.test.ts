import { describe, expect, it } from 'vitest';
import { firstDuplicate } from '../../../scripts/generate/runtime/first-duplicate.ts';

describe('firstDuplicate', () => {
  it.each([
    [
      [1, 2, 1],
      [0, 2],
    ],
    [['1', 1, true, null, 'null', 'true'], null],
    [
      [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
      [0, 1],
    ],
    [[{ valueOf: 1 }, { valueOf: 2 }], null],
    [[[1], [1, 1], ['1']], null],
    [
      [0, -0],
      [0, 1],
    ],
    [['a,b', 'a', 'b'], null],
    [[], null],
  ])('of %j is %j', (items, expected) => {
    expect(firstDuplicate(items)).toEqual(expected);
  });
});
