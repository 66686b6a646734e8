import { type Example, type PageRecord, type RecordEntry, sameHost } from '../../docs/index.ts';

/**
 * A passed run of each example, all on one class of host: real base images before stand-ins. One that used no image fits
 * to either. Null where there is no such set, as half of what something takes tells nobody anything.
 */
export function recordedRuns(
  record: PageRecord | null,
  examples: readonly Example[],
): readonly RecordEntry[] | null {
  const passed = (record?.entries ?? []).filter(({ verdict }) => verdict === 'passed');
  const hosts = passed.map(({ host }) => host).sort((a, b) => rank(a.base) - rank(b.base));
  for (const host of hosts) {
    const runs = examples.flatMap(({ id }) => {
      const run = passed.find((entry) => entry.example === id && fits(entry.host, host));
      return run === undefined ? [] : [run];
    });
    if (runs.length === examples.length) return runs;
  }
  return null;
}

function fits(own: RecordEntry['host'], host: RecordEntry['host']): boolean {
  return sameHost(own, host) || sameHost(own, { ...host, base: 'none' });
}

/** A host of which no image is known says nothing about those that need one. */
function rank(base: RecordEntry['host']['base']): number {
  return ['real', 'stand-in', 'none'].indexOf(base);
}
