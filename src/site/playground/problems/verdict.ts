import type { Judgement, Severity } from '../../../core/index.ts';
import type { Outcome } from '../state/state.ts';

/** The verdict as the page says it, and how it is meant. */
export interface VerdictLine {
  readonly tone: 'good' | 'bad' | 'care' | 'plain';
  readonly text: string;
}

/**
 * One plain line for the outcome; a screen reader hears exactly this.
 * @param titleOf the name of a format as people say it
 */
export function verdictLine(outcome: Outcome, titleOf: (format: string) => string): VerdictLine {
  switch (outcome.kind) {
    case 'empty':
      return { tone: 'plain', text: 'Paste a text, or start from an example.' };
    case 'judging':
      return outcome.last === null ? { tone: 'plain', text: 'Judging…' } : judged(outcome.last, titleOf);
    case 'judged':
      return judged(outcome.judgement, titleOf);
    case 'broken':
      return { tone: 'bad', text: outcome.message };
  }
}

function judged(judgement: Judgement, titleOf: (format: string) => string): VerdictLine {
  const tooLong = judgement.problems.find(({ id }) => id === 'text/too-long');
  if (tooLong !== undefined) return { tone: 'bad', text: `Not judged. ${tooLong.message}` };
  const counts = countWords(judgement);
  if (judgement.format === null) {
    return {
      tone: 'bad',
      text: 'This is no format that Waybill knows. Choose one above if you know better.',
    };
  }
  const title = titleOf(judgement.format);
  if (!judgement.accepted) return { tone: 'bad', text: `Rejected as ${title}: ${counts}.` };
  if (counts === '') return { tone: 'good', text: `Accepted as ${title}.` };
  return { tone: 'care', text: `Accepted as ${title}, with ${counts}.` };
}

function countWords(judgement: Judgement): string {
  const parts = (['error', 'warning', 'hint'] as const satisfies readonly Severity[])
    .map((severity) => ({
      severity,
      number: judgement.problems.filter((problem) => problem.severity === severity).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => count(number, severity));
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en-GB')} ${word}${number === 1 ? '' : 's'}`;
}
