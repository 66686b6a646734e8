import { isImageName, printable } from '../../core/index.ts';
import type { RunOptions } from '../options/run-options.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Options that do not go together are refused before anything is read.
 * @throws UsageError
 */
export function refuseRunContradictions(path: string | undefined, options: RunOptions): void {
  const { shell, mount, each, jobs, dryRun, format, image } = options;
  if (path === '-') throw new UsageError('a manifest that is run has a place', 'name the file or its folder');
  if (path === '') throw new UsageError('the path is empty', 'name a manifest, a folder or a zip file');
  if (path === undefined && image === undefined) {
    throw new UsageError('nothing to run was named', 'name a manifest, a folder or a zip file');
  }
  if (image !== undefined && !isImageName(image)) {
    throw new UsageError(
      `--image: "${printable(image)}" is no name of an image`,
      'write NAME:TAG with small letters, for instance debian:bookworm-slim',
    );
  }
  if (options.output === '') throw new UsageError('--output is empty', 'name a folder');
  if (mount.length > 0 && !shell) {
    throw new UsageError(
      '--mount stands without --shell',
      'add --shell: a run shows what the image holds, so nothing is laid over it',
    );
  }
  if (shell && each !== undefined) throw apart('--shell', '--each', 'open one case by --input');
  if (shell && dryRun) throw apart('--shell', '--dry-run', 'leave one of them out');
  if (shell && format !== 'human' && format !== 'github') {
    throw apart('--shell', `--format ${format}`, 'leave --format out');
  }
  if (dryRun && format === 'junit') throw apart('--dry-run', '--format junit', 'choose human or json');
  if (jobs !== undefined && jobs > 1 && shell) throw apart('--shell', '--jobs', 'leave --jobs out');
}

function apart(one: string, other: string, help: string): UsageError {
  return new UsageError(`${one} and ${other} do not go together`, help);
}
