import { type Edit, type Fix, isSafeFix, type Problem } from '../../../core/index.ts';

/** What the light bulb offers at a place. */
export type QuickFix =
  | {
      readonly kind: 'fix';
      readonly title: string;
      readonly preferred: boolean;
      readonly problem: Problem;
      /** As the fix is called, and what it changes. */
      readonly name: string;
      readonly edits: readonly Edit[];
    }
  | { readonly kind: 'all'; readonly title: string }
  | { readonly kind: 'page'; readonly title: string; readonly problem: Problem };

/**
 * What can be done about the problems that touch a stretch of the text: their fixes, the safest first, all safe ones of the
 * file, and the pages of their rules. Empty where no problem is there.
 * @param problems of the text as it stands
 * @param start offset, as `end`; both are alike for a caret
 */
export function quickFixes(problems: readonly Problem[], start: number, end: number): readonly QuickFix[] {
  const touched = problems.filter(({ range }) => range.start.offset <= end && range.end.offset >= start);
  const fixes = touched
    .flatMap((problem) => problem.fixes.map((fix) => ({ problem, fix })))
    .sort((one, other) => rank(one.fix) - rank(other.fix));
  const safe = problems.filter((problem) => problem.fixes.some(isSafeFix)).length;
  const pages = touched.filter(({ id }, index) => touched.findIndex((other) => other.id === id) === index);
  return [
    ...fixes.map(({ problem, fix }) => ({
      kind: 'fix' as const,
      title: fix.placeholder ? `${fix.title} (fill in)` : fix.title,
      preferred: isSafeFix(fix),
      problem,
      name: fix.title,
      edits: fix.edits,
    })),
    ...(touched.length > 0 && safe > 1
      ? [{ kind: 'all' as const, title: `Make all ${safe} safe fixes` }]
      : []),
    ...pages.map((problem) => ({
      kind: 'page' as const,
      title: `About ${problem.id}`,
      problem,
    })),
  ];
}

function rank(fix: Fix): number {
  if (isSafeFix(fix)) return 0;
  return fix.placeholder ? 2 : 1;
}
