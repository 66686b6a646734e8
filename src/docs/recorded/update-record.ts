import type { HostClass, PageRecord, RecordEntry, RecordedSkip } from '../record.ts';
import type { Verdict } from '../result.ts';

/** What a run of one example has to say to the record; of one that was skipped or not run, nothing is taken. */
export type RecordedRun = Omit<RecordEntry, 'verdict'> & { readonly verdict: Verdict };

/**
 * The record after a run: each example that ran on a class of host replaces its entry of that class, one that was
 * skipped or not run replaces nothing, and entries of examples that the page no longer has go.
 * A skip is told only of an example that has no entry at all.
 *
 * @param examples ids of the page's examples, in page order; entries are kept in this order, then by class of host
 */
export function updateRecord(
  record: PageRecord | null,
  page: string,
  examples: readonly string[],
  runs: readonly RecordedRun[],
  skipped: readonly RecordedSkip[] = [],
): PageRecord {
  const entries = new Map<string, RecordEntry>();
  for (const entry of record?.entries ?? []) entries.set(place(entry), entry);
  for (const { verdict, ...run } of runs) {
    if (verdict === 'passed' || verdict === 'failed') entries.set(place(run), { ...run, verdict });
  }
  const kept = [...entries.values()].filter(({ example }) => examples.includes(example));
  kept.sort(
    (a, b) => examples.indexOf(a.example) - examples.indexOf(b.example) || compareTexts(place(a), place(b)),
  );
  const latest = new Map([...(record?.skips ?? []), ...skipped].map((skip) => [skip.example, skip]));
  const skips = examples.flatMap((id) => {
    const skip = kept.some(({ example }) => example === id) ? undefined : latest.get(id);
    return skip === undefined ? [] : [skip];
  });
  return { version: 1, page, entries: kept, ...(skips.length === 0 ? {} : { skips }) };
}

/** An example on a class of host, as one text. */
function place({ example, host }: { readonly example: string; readonly host: HostClass }): string {
  return JSON.stringify([example, host.arch, host.base, host.gpu]);
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
