import type { Case } from './case.ts';
import type { Fuzzer } from './fuzzer.ts';
import { ourVerdict } from './our-verdict.ts';
import type { UpstreamJudge, Verdict } from './upstream-judge.ts';

/** What both say of one text. */
export interface Compared {
  readonly one: Case;
  readonly theirs: Verdict;
  /** The ids and sentences of what we find. */
  readonly ours: readonly string[];
  /** `agrees`, `unknown` where upstream came to no verdict, `unexplained`, or the id of a meant difference. */
  readonly outcome: string;
}

/** Judges a text twice. */
export async function compareVerdicts(one: Case, fuzzer: Fuzzer, upstream: UpstreamJudge): Promise<Compared> {
  const theirs = await upstream.judge(requestFor(one, fuzzer));
  const ours = ourVerdict(one, fuzzer.format);
  const meant = () => fuzzer.differences.find(({ explains }) => explains(one, theirs, ours))?.id;
  return {
    one,
    theirs,
    ours: ours.problems.map(({ severity, id, message }) => `${severity} ${id}: ${message}`),
    outcome:
      theirs.accepted === null
        ? 'unknown'
        : theirs.accepted === ours.accepted
          ? 'agrees'
          : (meant() ?? 'unexplained'),
  };
}

function requestFor({ text, neighbours }: Case, { format }: Fuzzer): Readonly<Record<string, unknown>> {
  return { format, text, manifest: neighbours.find(({ path }) => path === 'manifest.json')?.text ?? null };
}
