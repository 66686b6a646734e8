import type { Edit } from '../../../core/index.ts';

/** Several edits of a text as one that replaces everything from the first to the last of them. */
export function joinEdits(text: string, edits: readonly Edit[]): Edit {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const start = sorted[0]?.start ?? 0;
  let joined = '';
  let done = start;
  for (const edit of sorted) {
    joined += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return { start, end: done, text: joined };
}
