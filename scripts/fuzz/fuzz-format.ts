import type { Case } from './case.ts';
import { type Compared, compareVerdicts } from './compare-verdicts.ts';
import type { Fuzzer } from './fuzzer.ts';
import { ourVerdict } from './our-verdict.ts';
import type { Random } from './random.ts';
import { shrink } from './shrink.ts';
import type { UpstreamJudge } from './upstream-judge.ts';

/** What came of many cases. */
export interface FuzzResult {
  readonly cases: number;
  /** By upstream. */
  readonly accepted: number;
  /** How many cases came to each outcome of `Compared`. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Unexplained differences with a small text each; of very many only the first. */
  readonly differences: readonly Compared[];
}

/** As making a text small takes hundreds of judgements. */
const MOST_DIFFERENCES = 20;
/** Upstream judges so many texts while we judge others. */
const AT_ONCE = 50;

/** Makes texts and judges each twice. */
export async function fuzzFormat(
  fuzzer: Fuzzer,
  seeds: readonly Case[],
  count: number,
  chance: Random,
  upstream: UpstreamJudge,
): Promise<FuzzResult> {
  // What is right but for one thing tells most.
  const right = seeds.filter((seed) => ourVerdict(seed, fuzzer.format).accepted);
  const sound = right.length > 0 ? right : seeds;
  const outcomes = new Map<string, number>();
  const differences: Compared[] = [];
  let accepted = 0;
  for (let done = 0; done < count; done += AT_ONCE) {
    const cases = Array.from({ length: Math.min(AT_ONCE, count - done) }, () =>
      fuzzer.mutate(chance.below(2) === 0 ? seeds : sound, chance),
    );
    const compared = await Promise.all(cases.map((one) => compareVerdicts(one, fuzzer, upstream)));
    for (const each of compared) {
      outcomes.set(each.outcome, (outcomes.get(each.outcome) ?? 0) + 1);
      if (each.theirs.accepted === true) accepted += 1;
      if (each.outcome === 'unexplained' && differences.length < MOST_DIFFERENCES)
        differences.push(await small(each, fuzzer, upstream));
    }
  }
  return { cases: count, accepted, outcomes, differences };
}

/** The same difference in a text as small as can be found. */
async function small({ one, theirs }: Compared, fuzzer: Fuzzer, upstream: UpstreamJudge): Promise<Compared> {
  const smallest = await shrink(one, async (candidate) => {
    const compared = await compareVerdicts(candidate, fuzzer, upstream);
    return compared.outcome === 'unexplained' && compared.theirs.accepted === theirs.accepted;
  });
  return compareVerdicts(smallest, fuzzer, upstream);
}
