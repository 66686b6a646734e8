import type { Edit, Fix } from '../problem.ts';

/** The text after a fix. */
export function applyFix(text: string, { edits }: Pick<Fix, 'edits'>): string {
  let rest = text;
  for (const { start, end, text: put } of [...edits].sort(fromTheEnd))
    rest = rest.slice(0, start) + put + rest.slice(end);
  return rest;
}

function fromTheEnd(a: Edit, b: Edit): number {
  return b.start - a.start || b.end - a.end;
}
