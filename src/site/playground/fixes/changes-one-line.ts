import type { Edit } from '../../../core/index.ts';

/** Whether edits stay within one line and put none in, so that the author sees at once what they did. */
export function changesOneLine(text: string, edits: readonly Edit[]): boolean {
  const starts = edits.map(({ start }) => start);
  const ends = edits.map(({ end }) => end);
  const touched = text.slice(Math.min(...starts), Math.max(...ends));
  return !touched.includes('\n') && edits.every((edit) => !edit.text.includes('\n'));
}
