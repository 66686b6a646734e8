import type { Edit } from '../../problem.ts';

/** How much longer an edit makes the text. */
function growth({ start, end, text }: Edit): number {
  return text.length - (end - start);
}

/**
 * Adds an edit of the edited text to the edits that made it, so that all refer to the original.
 *
 * @param edits of the original, sorted, apart from each other
 * @param next refers to the text that these edits make; where it touches one of them, the two become one
 */
export function composeEdits(edits: readonly Edit[], next: Edit): Edit[] {
  const before: Edit[] = [];
  const touched: Edit[] = [];
  const behind: Edit[] = [];
  let grownBefore = 0;
  let grownWithin = 0;
  for (const edit of edits) {
    const start = edit.start + grownBefore + grownWithin;
    if (start + edit.text.length < next.start) {
      before.push(edit);
      grownBefore += growth(edit);
    } else if (start <= next.end) {
      touched.push(edit);
      grownWithin += growth(edit);
    } else behind.push(edit);
  }
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined)
    return [
      ...before,
      { start: next.start - grownBefore, end: next.end - grownBefore, text: next.text },
      ...behind,
    ];

  const firstStart = first.start + grownBefore;
  const lastEnd = last.end + grownBefore + grownWithin;
  const kept = {
    before: first.text.slice(0, Math.max(0, next.start - firstStart)),
    behind: next.end < lastEnd ? last.text.slice(last.text.length - (lastEnd - next.end)) : '',
  };
  const merged: Edit = {
    start: Math.min(first.start, next.start - grownBefore),
    end: Math.max(last.end, next.end - grownBefore - grownWithin),
    text: kept.before + next.text + kept.behind,
  };
  return [...before, merged, ...behind];
}
