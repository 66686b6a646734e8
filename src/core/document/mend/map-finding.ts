import type { Finding, Mend } from '../../finding.ts';
import type { Edit } from '../../problem.ts';
import type { OffsetMap } from './offset-map.ts';

/** A finding of the mended text in offsets of the original. A mend that the way back would tear is left out. */
export function mapFinding(finding: Finding, map: OffsetMap): Finding {
  const { span, related, fixes } = finding;
  return {
    ...finding,
    span: map.span(span),
    ...(related !== undefined && {
      related: related.map((place) =>
        place.neighbour === undefined ? { ...place, span: map.span(place.span) } : place,
      ),
    }),
    ...(fixes !== undefined && { fixes: fixes.flatMap((mend) => mapMend(mend, map)) }),
  };
}

function mapMend(mend: Mend, map: OffsetMap): Mend[] {
  const edits = mend.edits.map((edit) => map.edit(edit));
  return overlap(edits) ? [] : [{ ...mend, edits }];
}

function overlap(edits: readonly Edit[]): boolean {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.some((edit, index) => edit.start < (sorted[index - 1]?.end ?? 0));
}
