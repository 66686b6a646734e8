import type { Span } from '../../document.ts';

/** A piece of a logical line and where it was taken from. */
export interface Segment {
  /** Where it begins in the logical line. */
  readonly at: number;
  /** Where it begins in the file. */
  readonly offset: number;
}

/** One instruction with its continued lines joined, as BuildKit joins them: comments and empty lines between are dropped. */
export interface LogicalLine {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Where a part of a logical line stands in the file; an empty part is one place. */
export function sourceSpan({ segments }: LogicalLine, start: number, end: number): Span {
  const first = sourceOffset(segments, start);
  return { start: first, end: end > start ? sourceOffset(segments, end - 1) + 1 : first };
}

function sourceOffset(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  return segment === undefined ? 0 : segment.offset + at - segment.at;
}
