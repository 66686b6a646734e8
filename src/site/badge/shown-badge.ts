import type { Fate, ShownReason } from '../../docs/index.ts';
import type { Badge } from './badge.ts';

const REASON_WORDS: Readonly<Record<ShownReason, string>> = {
  'needs-platform': 'needs a platform that is not here',
  'needs-hardware': 'needs hardware that is not here',
  'needs-account': 'needs an account',
  fragment: 'part of a file that this page shows whole',
  illustration: 'an illustration, nothing to type or save',
};

/** What the page says under a fence that nothing ran; null where nobody would expect it to run (a diagram). */
export function shownBadge(fate: Extract<Fate, { kind: 'shown' }>): Badge | null {
  if (!fate.explicit) return null;
  return { tone: 'plain', headline: 'Not run here:', details: [reasonWords(fate.reason, fate.note)] };
}

function reasonWords(reason: ShownReason, note: string | null): string {
  if (note === null) return REASON_WORDS[reason];
  return reason.startsWith('needs-') ? `needs ${note}` : `${REASON_WORDS[reason]} (${note})`;
}
