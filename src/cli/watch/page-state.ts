import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globbySync } from 'globby';
import type { Guide } from '../../docs/index.ts';

/**
 * Changes when the page or a file that it names changes: those of `files=` and `verify=`, folders with all that is in them.
 * Of the page the text counts, of files beside it time and size.
 */
export function pageState(guide: Guide): string {
  const folder = dirname(guide.path);
  const named = guide.examples.flatMap(({ files, steps }) => [
    ...files,
    ...steps.flatMap((step) => (step.kind === 'verify' ? [step.file] : [])),
  ]);
  const hash = createHash('sha256').update(text(guide.path));
  for (const path of new Set(named)) for (const one of filesOf(join(folder, path))) hash.update(`${one}\n`);
  return hash.digest('hex');
}

function filesOf(path: string): string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return [`${path} is not there`];
  if (!stats.isDirectory()) return [`${path} ${stats.mtimeMs} ${stats.size}`];
  const inside = globbySync('**/*', { cwd: path, dot: true, stats: true });
  return inside.map((entry) => `${entry.path} ${entry.stats?.mtimeMs} ${entry.stats?.size}`).sort();
}

/** A page that cannot be read is told by the run of it; here it is another state than before, as is its return. */
function text(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
