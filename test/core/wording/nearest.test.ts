import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/core/wording/nearest.ts';

describe('nearest', () => {
  it.each([
    ['licence', ['label', 'license', 'source'], ['license']],
    ['apache-2.0', ['Apache-1.1', 'Apache-2.0'], ['Apache-2.0']],
    ['api_key', ['file', 'context', 'api-key'], ['api-key']],
    ['auhtor', ['author', 'label'], ['author']],
    ['mountedPath', ['name', 'mounted_path'], ['mounted_path']],
    ['x', ['a', 'b'], []],
    ['complexity', ['scale_factor', 'type', 'mode'], []],
    ['a'.repeat(100_000), ['author'], []],
  ])('of %s among %j is %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toEqual(expected);
  });
});
