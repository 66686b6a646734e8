import type { PageRecord, RecordEntry } from '../record.ts';

/** What the site says about an example: nothing that the record does not hold. */
export interface Badge {
  readonly state: 'passed' | 'failed' | 'changed-since' | 'never-run';
  /** For example `Passed on 2026-11-21 · Docker 20.10 · amd64 · stand-in base`. */
  readonly text: string;
  /** The entry that it speaks of, with the kept results; null for one that never ran. */
  readonly entry: RecordEntry | null;
}

/** The badge of an example whose key is `key` today (`exampleKey`); `record` is null for a page without one. */
export function badge(record: PageRecord | null, example: string, key: string): Badge {
  const entry = currentEntry(record, example, key);
  if (entry === null) return { state: 'never-run', text: 'Never run', entry };
  const where = [entry.when.slice(0, 10), ...surroundings(entry)].join(' · ');
  if (entry.key !== key) {
    return { state: 'changed-since', text: `Changed since it ${entry.verdict} on ${where}`, entry };
  }
  const word = entry.verdict === 'passed' ? 'Passed' : 'Failed';
  return { state: entry.verdict, text: `${word} on ${where}`, entry };
}

/** The entry to show: of today's example before an older one, on a real base before a stand-in, the latest. */
export function currentEntry(record: PageRecord | null, example: string, key: string): RecordEntry | null {
  const entries = (record?.entries ?? []).filter((entry) => entry.example === example);
  const rank = (entry: RecordEntry) =>
    `${Number(entry.key === key)}${Number(entry.host.base !== 'stand-in')}${entry.when}`;
  return entries.reduce<RecordEntry | null>(
    (best, entry) => (best === null || rank(entry) > rank(best) ? entry : best),
    null,
  );
}

function surroundings({ engine, host }: RecordEntry): readonly string[] {
  return [
    ...(engine === null ? [] : [`${engine.name} ${shortVersion(engine.version)}`]),
    host.arch,
    ...(host.gpu === null ? [] : [host.gpu]),
    ...(host.base === 'stand-in' ? ['stand-in base'] : []),
  ];
}

/** `20.10.24+dfsg1` is told as `20.10`. */
function shortVersion(version: string): string {
  return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}
