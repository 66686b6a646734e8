import { compareVerdicts } from './compare-verdicts.ts';
import type { Fuzzer } from './fuzzer.ts';
import { ourVerdict } from './our-verdict.ts';
import type { Random } from './random.ts';
import { readExamples } from './read-seeds.ts';
import type { RecordedVerdict } from './recorded-verdicts.ts';
import type { UpstreamJudge } from './upstream-judge.ts';

/** In characters, with what lies beside it: the records are part of the repository. */
const LONGEST = 900;

/** Texts made from small examples on which both agree, as many accepted as rejected ones where there are as many. */
export async function recordVerdicts(
  fuzzer: Fuzzer,
  count: number,
  chance: Random,
  upstream: UpstreamJudge,
): Promise<RecordedVerdict[]> {
  const examples = readExamples(fuzzer.format).filter(({ text }) => text.length > 0 && text.length < LONGEST);
  const right = examples.filter((example) => ourVerdict(example, fuzzer.format).accepted);
  const recorded: RecordedVerdict[] = [];
  const isFull = (accepted: boolean) =>
    recorded.filter((each) => each.accepted === accepted).length >= count / 2;
  for (let tries = 0; tries < count * TRIES && recorded.length < count; tries += 1) {
    const one = fuzzer.mutate(chance.below(2) === 0 ? right : examples, chance);
    if (JSON.stringify(one).length > 2 * LONGEST) continue;
    const { theirs, outcome } = await compareVerdicts(one, fuzzer, upstream);
    const { accepted } = theirs;
    const isKnown = recorded.some(({ text }) => text === one.text);
    if (outcome !== 'agrees' || accepted === null || isKnown || isFull(accepted)) continue;
    const { text, fileName, neighbours } = one;
    recorded.push({ accepted, fileName, text, neighbours });
  }
  return recorded;
}

/** So many texts are made for each that is kept. */
const TRIES = 10;
