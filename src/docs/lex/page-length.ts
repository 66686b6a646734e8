import type { GuideProblem } from '../guide.ts';

/** The longest page that is read, in UTF-16 units: some seconds for its parser at worst. Guides have some ten thousand. */
export const MAX_PAGE_LENGTH = 500_000;

/** A page beyond our bound, which its parser would take minutes for. */
export function lengthProblem(text: string): GuideProblem | null {
  if (text.length <= MAX_PAGE_LENGTH) return null;
  return {
    id: 'page/too-long',
    severity: 'error',
    line: 1,
    column: 1,
    message: `This page has more than ${MAX_PAGE_LENGTH.toLocaleString('en')} characters, which is all that is read; nothing of it runs.`,
    help: 'Split the page, or move the data in it into files beside it.',
  };
}
