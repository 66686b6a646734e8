import type { Fate, ShownReason } from '../../docs/index.ts';
import type { Badge } from './badge.ts';

/** Of each reason: what the page says, what it says with a note, and what a reader would have to have. */
interface ReasonWords {
  readonly headline: string;
  readonly plain: string;
  readonly noted: (note: string) => string;
  /** Null where nothing is missing: it is not for running at all. */
  readonly remedy: string | null;
}

const NOT_RUN = 'Not run here:';
const SHOWN = 'Shown only:';

const REASON_WORDS: Readonly<Record<ShownReason, ReasonWords>> = {
  'needs-platform': {
    headline: NOT_RUN,
    plain:
      'it needs a running platform, or another operating system than that of the machine which runs these pages.',
    noted: (note) => `it needs ${note}.`,
    remedy: 'Where you have that, it is yours to type; its outcome was not checked.',
  },
  'needs-hardware': {
    headline: NOT_RUN,
    plain: 'it needs hardware that the machine which runs these pages does not have.',
    noted: (note) => `it needs ${note}.`,
    remedy: 'On a machine that has it, it is yours to type; its outcome was not checked.',
  },
  'needs-account': {
    headline: NOT_RUN,
    plain: 'it needs an account, and these pages are run without any.',
    noted: (note) => `it needs ${note}.`,
    remedy: 'With an account of your own, it is yours to type; its outcome was not checked.',
  },
  fragment: {
    headline: SHOWN,
    plain: 'part of a file that stands whole on this page.',
    noted: (note) => `part of a file that stands whole on this page (${note}).`,
    remedy: null,
  },
  illustration: {
    headline: SHOWN,
    plain: 'an illustration, nothing to type or save.',
    noted: (note) => `an illustration, nothing to type or save (${note}).`,
    remedy: null,
  },
};

/** What the page says under a fence that nothing ran; null where nobody would expect it to run (a diagram). */
export function shownBadge(fate: Extract<Fate, { kind: 'shown' }>): Badge | null {
  if (!fate.explicit) return null;
  const { headline, remedy } = REASON_WORDS[fate.reason];
  return {
    tone: 'plain',
    headline,
    details: [reasonWords(fate.reason, fate.note), ...(remedy === null ? [] : [remedy])],
  };
}

/** A reason with its note, for a newcomer, as the end of a sentence that says that the fence was not run. */
export function reasonWords(reason: ShownReason, note: string | null): string {
  const { plain, noted } = REASON_WORDS[reason];
  return note === null ? plain : noted(note.replace(/\.$/, ''));
}
