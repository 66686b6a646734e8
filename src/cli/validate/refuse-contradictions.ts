import type { ValidateOptions } from '../options/validate-options.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Options that do not go together are refused before anything is read.
 * @throws UsageError
 */
export function refuseContradictions(paths: readonly string[], options: ValidateOptions): void {
  const { fix, dryRun, watch } = options;
  if (dryRun && !fix) throw new UsageError('--dry-run stands without --fix', 'write --fix --dry-run');
  if (watch && fix) throw new UsageError('--watch and --fix do not go together', 'leave one of them out');
  if (watch && paths.includes('-')) {
    throw new UsageError('standard input cannot be watched', 'name the file itself');
  }
  if (fix && paths.includes('-') && paths.length > 1) {
    throw new UsageError(
      'with --fix standard input stands alone, because its mended text is the output',
      'call twice',
    );
  }
}
