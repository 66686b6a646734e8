import type { Edit } from '../../problem.ts';
import type { Span } from '../document.ts';

/** Leads from a mended text back to the original that its author sees. */
export interface OffsetMap {
  /** The original place of what stands in the mended text; what a mend has put in stands where it was put. */
  span(span: Span): Span;
  /** The original of an edit of the mended text. */
  edit(edit: Edit): Edit;
}

/** @param edits what mended the original, sorted and apart from each other */
export function offsetMap(edits: readonly Edit[]): OffsetMap {
  const span = ({ start, end }: Span): Span => {
    const last = originalOf(end, 'end', edits);
    // An insertion has one place; of two that meet in a removal it takes the first.
    return start === end
      ? { start: last, end: last }
      : { start: Math.min(originalOf(start, 'start', edits), last), end: last };
  };
  return { span, edit: (edit) => ({ ...span(edit), text: edit.text }) };
}

function originalOf(offset: number, side: 'start' | 'end', edits: readonly Edit[]): number {
  let grown = 0;
  for (const { start, end, text } of edits) {
    const from = start + grown;
    const to = from + text.length;
    if (offset < from || (offset === from && side === 'end')) return offset - grown;
    if (offset < to) return side === 'start' ? start : end;
    if (offset === to && side === 'end') return end;
    grown += text.length - (end - start);
  }
  return offset - grown;
}
