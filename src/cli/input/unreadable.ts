import { UsageError } from '../usage-error.ts';

/** The error for a file that cannot be read, with the reason in words. */
export function unreadable(path: string, error: unknown): UsageError {
  return new UsageError(`${path} cannot be read: ${reason(error)}`, 'check its name and permissions');
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'its name is too long',
  ENXIO: 'nothing can be read from it',
};

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  if ('syscall' in error && error.syscall === 'uv_cwd') return 'the current folder is gone';
  return REASONS[code] ?? error.message;
}
