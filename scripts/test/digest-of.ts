import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * One value for all that a stage reads of the checkout, changed and new files among it.
 * @param paths as git takes them, `:!path` leaves out
 * @param world what else decides: versions, an engine
 * @returns null outside a checkout, where nobody knows what belongs to it
 */
export function digestOf(
  paths: readonly string[],
  world: readonly string[],
  cwd = process.cwd(),
): string | null {
  const hash = createHash('sha256').update(JSON.stringify([process.version, process.arch, ...world]));
  try {
    const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '--', ...paths];
    const listed = execFileSync('git', args, {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    for (const path of new Set(listed.split('\0').filter(Boolean))) {
      hash.update(`\0${path}\0`).update(content(`${cwd}/${path}`));
    }
    return hash.digest('hex');
  } catch {
    return null;
  }
}

/** A file that git knows and somebody has removed is a change too; a link counts by what it leads to. */
function content(path: string): Buffer | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
}
