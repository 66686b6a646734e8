import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { BoundInput } from '../../../core/index.ts';
import { leftHome } from '../../input/left-home.ts';
import { unreadable } from '../../input/unreadable.ts';
import { UsageError } from '../../usage-error.ts';

/**
 * `--output`, absolute and without links in the part of it that is there.
 * @throws UsageError where it is a file, or was left as `~`
 */
export function outputFolder(typed: string): string {
  const home = leftHome(typed);
  if (home !== null && !existsSync(typed)) {
    throw new UsageError(`--output: the shell left ${typed} as it is`, `write ${home}`);
  }
  // The kernel keeps no files there, and Node does not come back from making a folder in /proc.
  if (/^\/(?:proc|sys)(?:\/|$)/.test(resolve(typed))) {
    throw new UsageError(`--output: ${typed} is no place for files`, 'name another folder');
  }
  try {
    const stats = statSync(typed, { throwIfNoEntry: false });
    if (stats !== undefined && !stats.isDirectory()) {
      throw new UsageError(`--output: ${typed} is a file`, 'name a folder');
    }
    return real(resolve(typed), typed);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw unreadable(`--output: ${typed}`, error);
  }
}

function real(path: string, typed: string): string {
  if (!existsSync(path)) return join(real(dirname(path), typed), basename(path));
  if (statSync(path).isDirectory()) return realpathSync(path);
  throw new UsageError(`--output: a part of ${typed} is a file`, 'name a folder');
}

/**
 * What a run writes must not lie in what it reads: it would read its own outputs the next time.
 * @throws UsageError that names the input
 */
export function refuseOutputInInput(
  output: string,
  { name, typed, path }: Pick<BoundInput, 'name' | 'typed' | 'path'>,
): void {
  const inside = path.endsWith(sep) ? path : path + sep;
  if (output !== path && !output.startsWith(inside)) return;
  throw new UsageError(
    `the outputs would lie in the input ${name} (${typed})`,
    'name another folder with --output, or bind a folder that holds the input alone',
  );
}
