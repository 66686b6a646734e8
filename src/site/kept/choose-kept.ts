import type { PageRecord, RecordEntry } from '../../docs/index.ts';

/** A kept result and the run that it comes from. */
export interface ChosenKept {
  readonly run: RecordEntry;
  readonly kept: RecordEntry['kept'][number];
}

/**
 * The kept result to show: of a run that passed before one that failed, on real base images before stand-ins, the
 * latest before older ones. Null where no run of the example kept the path.
 */
export function chooseKept(record: PageRecord | null, example: string, path: string): ChosenKept | null {
  const found = (record?.entries ?? []).flatMap((run) => {
    const kept = run.example === example ? run.kept.find((result) => result.path === path) : undefined;
    return kept === undefined ? [] : [{ run, kept }];
  });
  return found.sort((a, b) => rank(a.run) - rank(b.run) || b.run.when.localeCompare(a.run.when))[0] ?? null;
}

function rank(run: RecordEntry): number {
  return (run.verdict === 'passed' ? 0 : 2) + (run.host.base === 'stand-in' ? 1 : 0);
}
