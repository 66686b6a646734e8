import { cleanPath } from './clean-path.ts';
import { firstNames } from './first-names.ts';
import type { FoundFile } from './found-file.ts';
import { junkIn } from './junk-in.ts';
import { likelyFirst } from './likely-first.ts';

/** How many files are looked at, and how many are listed beside the tabs. */
const MOST_FILES = 2000;

/** A file with a path that may be used. */
export interface Placed {
  readonly path: string;
  readonly found: FoundFile;
}

/**
 * Files with usable paths, without junk, sorted, and within bounds.
 * @param remarks gets sentences about what was changed or left out
 */
export function place(found: readonly FoundFile[], remarks: string[]): Placed[] {
  const junk = new Map<string, number>();
  const nameless: string[] = [];
  const changed: string[] = [];
  const twice: string[] = [];
  const placed = new Map<string, Placed>();
  for (const file of found) {
    const path = cleanPath(file.path);
    const reason = path === null ? null : junkIn(path);
    if (path === null) nameless.push(file.path);
    else if (reason !== null) junk.set(reason, (junk.get(reason) ?? 0) + 1);
    else {
      if (path !== file.path) changed.push(path);
      if (placed.has(path)) twice.push(path);
      // Of two of one path the last one stays, as it would on a disk.
      placed.set(path, { path, found: file });
    }
  }
  if (junk.size > 0) remarks.push(`Left out: ${[...junk].map(junkWords).join(', ')}.`);
  if (nameless.length > 0)
    remarks.push(`Left out, as their paths are too long or too deep: ${files(nameless.length)}.`);
  if (twice.length > 0) remarks.push(`In it more than once, the last of them counts: ${firstNames(twice)}.`);
  if (changed.length > 0) remarks.push(`Paths that led elsewhere were cut: ${firstNames(changed)}.`);
  const sorted = [...placed.values()].sort((a, b) => depth(a) - depth(b) || (a.path < b.path ? -1 : 1));
  if (sorted.length > MOST_FILES) {
    remarks.push(
      `Only ${MOST_FILES.toLocaleString('en-GB')} of ${files(sorted.length)} were looked at: first what may be a manifest or a Dockerfile, then what is nearest to the root.`,
    );
  }
  return likelyFirst(sorted).slice(0, MOST_FILES);
}

function depth({ path }: Placed): number {
  return path.split('/').length;
}

function files(count: number): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? 'file' : 'files'}`;
}

function junkWords([name, count]: readonly [string, number]): string {
  return count === 1 ? name : `${name} (${files(count)})`;
}
