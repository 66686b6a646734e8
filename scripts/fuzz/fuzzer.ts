import type { FormatId } from '../../src/core/index.ts';
import type { Case } from './case.ts';
import type { OurVerdict } from './our-verdict.ts';
import type { Random } from './random.ts';
import type { UpstreamJudge, Verdict } from './upstream-judge.ts';

/** A difference from upstream that is meant. */
export interface MeantDifference {
  /** `id` of an entry of `differences` in the `source.json` of the format. */
  readonly id: string;
  readonly explains: (one: Case, theirs: Verdict, ours: OurVerdict) => boolean;
}

/** What is needed to compare one format with its upstream. */
export interface Fuzzer {
  readonly format: FormatId;
  /** @throws MissingUpstream where this machine lacks it */
  readonly startUpstream: () => UpstreamJudge;
  /** Seeds longer than this are left out, in characters: they cost time and bring nothing new. */
  readonly longestSeed: number;
  /** One text made from others. */
  readonly mutate: (seeds: readonly Case[], chance: Random) => Case;
  /** Only these are no failure. */
  readonly differences: readonly MeantDifference[];
}
