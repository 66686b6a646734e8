import type { GuidesOptions } from './example-run.ts';

/** Options of a run of everything, one example after the other, with nothing remembered. */
export const ALL_ANEW = {
  example: null,
  onlyNeeds: [],
  shard: null,
  jobs: 1,
  cacheFolder: null,
  mode: 'test',
  keep: false,
  gpus: null,
} satisfies Partial<GuidesOptions>;
