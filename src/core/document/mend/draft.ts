import type { Edit } from '../../problem.ts';
import type { Span } from '../document.ts';
import { applyEdits } from './apply-edits.ts';
import { composeEdits } from './compose-edits.ts';
import { type OffsetMap, offsetMap } from './offset-map.ts';

/** A text under repair, which knows where all that stands in it stood in the original. */
export class Draft {
  text: string;
  /** What has been changed, in offsets of the original, sorted. */
  edits: readonly Edit[] = [];

  constructor(text: string) {
    this.text = text;
  }

  get map(): OffsetMap {
    return offsetMap(this.edits);
  }

  /** The original place of something in the draft as it is now. */
  original(span: Span): Span {
    return this.map.span(span);
  }

  /**
   * Applies edits, which all refer to the draft as it is now and do not overlap.
   *
   * @returns them as edits of the original
   */
  apply(edits: readonly Edit[]): Edit[] {
    const { map } = this;
    const originals = edits.map((edit) => map.edit(edit));
    this.text = applyEdits(this.text, edits);
    // From the last to the first, so that none moves the place of another.
    for (const edit of edits.toSorted((a, b) => b.start - a.start || b.end - a.end))
      this.edits = composeEdits(this.edits, edit);
    return originals;
  }
}
