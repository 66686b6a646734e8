import type { Severity } from '../../core/index.ts';

/** Who minds a problem, and when, as the page of the problem says it. */
export function severityWords(id: string, severity: Severity, platform: string | null): string {
  if (id.startsWith('text/too-')) return 'beyond what Waybill judges, whatever the platform would say.';
  const who = platform ?? 'the platform';
  switch (severity) {
    case 'error':
      return `rejected by ${platform === null ? 'whoever reads such a file' : `${who}’s own judge`}.`;
    case 'warning':
      return `${who} accepts it, and it will not do what it says, or a later stage rejects it.`;
    case 'hint':
      return `it works, and there is a better way.`;
  }
}
