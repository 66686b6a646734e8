import type { Severity } from '../../../core/index.ts';

/**
 * A severity in words: who minds.
 * @param platform who reads such files: `Flywheel`; null where the format is not known
 */
export function whoSays(severity: Severity, platform: string | null): string {
  switch (severity) {
    case 'error':
      return `${platform ?? 'every platform'} rejects this`;
    case 'warning':
      return 'accepted, and it will not do what it says';
    case 'hint':
      return 'works, and there is a better way';
  }
}
