import type { Guide, GuideProblem } from '../guide.ts';
import type { BaselineEntry } from './baseline.ts';
import { fenceHash } from './fence-hash.ts';

/** Pages with their known fate-less fences as warnings, and the entries of the list that no fence is any more. */
export interface Baselined {
  readonly guides: readonly Guide[];
  readonly stale: readonly BaselineEntry[];
}

/**
 * Holds pages against the list of fences that had no fate. Such a fence still takes no part in anything; it only keeps
 * its page from no run. An entry stands for one fence; entries of pages that were not read are not judged.
 */
export function applyBaseline(guides: readonly Guide[], entries: readonly BaselineEntry[]): Baselined {
  const left = [...entries];
  const applied = guides.map((guide) => {
    const problems = guide.problems.map((problem) => {
      const hash = problem.id === 'fence/no-fate' ? hashAt(guide, problem) : null;
      const at = left.findIndex((entry) => entry.path === guide.path && entry.hash === hash);
      if (at === -1) return problem;
      left.splice(at, 1);
      return {
        ...problem,
        severity: 'warning' as const,
        message: `${problem.message} It is in the baseline.`,
      };
    });
    return { ...guide, problems };
  });
  const read = new Set(guides.map(({ path }) => path));
  return { guides: applied, stale: left.filter(({ path }) => read.has(path)) };
}

function hashAt({ fences }: Guide, { line, column }: GuideProblem): string | null {
  const fence = fences.find((one) => one.line === line && one.column === column);
  return fence === undefined ? null : fenceHash(fence);
}

/** The list for pages as they are: `HASH PATH:LINE`, a fence a line; the line number is for people only. */
export function writeBaseline(guides: readonly Guide[]): string {
  const lines = guides.flatMap((guide) =>
    guide.problems.flatMap((problem) => {
      const hash = problem.id === 'fence/no-fate' ? hashAt(guide, problem) : null;
      return hash === null ? [] : [`${hash} ${guide.path}:${problem.line}`];
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** Reads such a list; `#` starts a comment line. The first line that is none of it is told by its number. */
export function readBaseline(text: string): {
  readonly entries: readonly BaselineEntry[];
  readonly brokenLine: number | null;
} {
  const entries: BaselineEntry[] = [];
  let brokenLine: number | null = null;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, hash, path] = /^([0-9a-f]{16}) (.+):\d+$/.exec(line.trim()) ?? [];
    if (hash === undefined || path === undefined) brokenLine ??= index + 1;
    else entries.push({ hash, path, line: index + 1 });
  }
  return { entries, brokenLine };
}
