import { readNeed, sameHost } from '../../docs/index.ts';
import type { GuidesOptions } from '../../runner/index.ts';
import { defaultJobs } from '../options/default-jobs.ts';
import type { GuidesFlags } from '../options/guides-options.ts';
import { readRecord } from './read-record.ts';

/** What `guides test` and `guides update` ask of a run alike. */
export function sharedRunOptions({ keep, gpus, jobs, require }: GuidesFlags) {
  return {
    waybill: [process.execPath, process.argv[1] ?? 'waybill'],
    keep,
    gpus: gpus ?? null,
    jobs: jobs ?? defaultJobs(),
    require: require.flatMap((need) => readNeed(need) ?? []),
    recorded: (guide, example, host) =>
      readRecord(guide.path)?.entries.find(
        (entry) => entry.example === example.id && sameHost(entry.host, host),
      ) ?? null,
  } satisfies Partial<GuidesOptions>;
}
