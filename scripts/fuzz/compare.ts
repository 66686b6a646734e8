import type { Verdict } from './upstream-judge.ts';

/** One text to be judged by both. */
export interface Case {
  readonly text: string;
  readonly fileName: string;
}

/** How both judge. */
export interface Judges {
  readonly ours: (one: Case) => { readonly accepted: boolean; readonly said: readonly string[] };
  readonly theirs: (one: Case) => Promise<Verdict>;
  /** Why a difference is as it should be, or null; what it names stands in source.json. */
  readonly explained: (one: Case, verdict: Verdict) => string | null;
}

/** A text on which the two differ, as small as it could be made. */
export interface Difference {
  readonly text: string;
  readonly fileName: string;
  readonly ours: readonly string[];
  readonly theirs: string | null;
}

/** What came of many cases. */
export interface Comparison {
  readonly cases: number;
  readonly accepted: number;
  readonly explained: ReadonlyMap<string, number>;
  readonly differences: readonly Difference[];
}

/** Judges every case twice. Only the first few differences are made small, as that takes time. */
export async function compare(cases: Iterable<Case>, judges: Judges, most = 20): Promise<Comparison> {
  const explained = new Map<string, number>();
  const differences: Difference[] = [];
  let count = 0;
  let accepted = 0;
  for (const one of cases) {
    count += 1;
    const verdict = await judges.theirs(one);
    if (verdict.accepted) accepted += 1;
    if (judges.ours(one).accepted === verdict.accepted) continue;
    const reason = judges.explained(one, verdict);
    if (reason !== null) explained.set(reason, (explained.get(reason) ?? 0) + 1);
    else if (differences.length < most) differences.push(await described(one, judges));
  }
  return { cases: count, accepted, explained, differences };
}

async function described(one: Case, judges: Judges): Promise<Difference> {
  const small = await shrink(one, judges);
  const { error } = await judges.theirs(small);
  return { ...small, ours: judges.ours(small).said, theirs: error };
}

/** Takes lines out, many at a time and then one by one, as long as the two still differ in the same direction. */
async function shrink(one: Case, judges: Judges): Promise<Case> {
  const wanted = (await judges.theirs(one)).accepted;
  let lines = one.text.split('\n');
  for (let size = Math.ceil(lines.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < lines.length; ) {
      const fewer = [...lines.slice(0, at), ...lines.slice(at + size)];
      const candidate = { ...one, text: fewer.join('\n') };
      const verdict = await judges.theirs(candidate);
      const differs = verdict.accepted === wanted && judges.ours(candidate).accepted !== wanted;
      if (differs && judges.explained(candidate, verdict) === null) lines = fewer;
      else at += size;
    }
  }
  return { ...one, text: lines.join('\n') };
}
