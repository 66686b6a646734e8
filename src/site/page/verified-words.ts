import type { PageRecord, RecordEntry } from '../../docs/index.ts';
import { runDate } from '../badge/run-date.ts';

/**
 * When a page was last verified, in a sentence: the day from which on every example of it, as it stands, has a run that
 * passed. A page is as old as its oldest proof.
 * @param keys today's `exampleKey` of each example that does something, by id
 * @returns null for a page without examples
 */
export function verifiedWords(record: PageRecord | null, keys: ReadonlyMap<string, string>): string | null {
  if (keys.size === 0) return null;
  const passed = (record?.entries ?? []).filter(({ verdict }) => verdict === 'passed');
  const proofs = [...keys].map(([id, key]) =>
    latest(passed.filter((run) => run.example === id && run.key === key)),
  );
  const dates = proofs.filter((date) => date !== null).sort();
  const [oldest] = dates;
  if (oldest === undefined) return notAsItStands(passed);
  if (dates.length === keys.size) return `Last verified on ${runDate(oldest)}.`;
  const newest = runDate(dates.at(-1) ?? oldest);
  return `${dates.length} of ${keys.size} examples verified as they stand, last on ${newest}.`;
}

function notAsItStands(passed: readonly RecordEntry[]): string {
  const date = latest(passed);
  if (date === null) return 'No example of this page has been verified yet.';
  return `Last verified on ${runDate(date)}, before its latest change.`;
}

function latest(runs: readonly RecordEntry[]): string | null {
  return (
    runs
      .map(({ when }) => when)
      .sort()
      .at(-1) ?? null
  );
}
