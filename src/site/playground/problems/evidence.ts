import type { Judgement } from '../../../core/index.ts';

/**
 * Why a text is taken for its format, and what it was measured by; the empty string where there is nothing to say.
 * @param pinned whether the author chose the format
 * @param date of the measure; null where it is not known
 */
export function evidenceLine(judgement: Judgement, pinned: boolean, date: string | null): string {
  const why = pinned
    ? ['Format chosen by you.']
    : judgement.formatEvidence.length > 0
      ? [`Recognised by: ${judgement.formatEvidence.join('; ')}.`]
      : [];
  const against =
    judgement.against === null
      ? []
      : [`Checked against ${judgement.against}${date === null ? '' : ` of ${date}`}.`];
  return [...why, ...against].join(' ');
}
