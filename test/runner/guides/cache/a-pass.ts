import type { Pass } from '../../../../src/runner/guides/cache/pass.ts';

/** A pass of an example that stood on nothing. */
export function aPass(key: string): Pass {
  return {
    version: 1,
    example: 'page.md#a',
    key,
    durationMs: 5,
    host: { arch: 'amd64', base: 'none', gpu: null },
    bases: [],
    leftovers: [],
    kept: [],
  };
}
