import { SHOWN_REASONS, type ShownReason } from '../fence.ts';
import type { GuideProblem } from '../guide.ts';
import { problemAt } from '../problem-at.ts';
import type { FenceQuestion } from './fence-question.ts';

/** Reads `REASON` or `REASON: a note`; null where the reason is none of the known ones. */
export function readReason(
  text: string,
): { readonly reason: ShownReason; readonly note: string | null } | null {
  const colon = text.indexOf(':');
  const word = (colon === -1 ? text : text.slice(0, colon)).trim();
  const note = colon === -1 ? '' : text.slice(colon + 1).trim();
  const reason = SHOWN_REASONS.find((known) => known === word);
  return reason === undefined ? null : { reason, note: note === '' ? null : note };
}

/** `fence/unknown-reason`: `shown` without one of the known reasons. */
export function reasonProblem({ fence, words }: FenceQuestion): GuideProblem | null {
  const shown = words.values.shown;
  if (shown === undefined || readReason(shown) !== null) return null;
  const message = shown === '' ? '`shown` gives no reason.' : `\`shown="${shown}"\` gives no known reason.`;
  const known = SHOWN_REASONS.map((reason) => `\`${reason}\``).join(', ');
  return problemAt(
    fence,
    'fence/unknown-reason',
    message,
    `Write one of ${known}, with a note if you like: \`shown="fragment: the loop only"\`.`,
  );
}
