import { textWidth } from '../output/text-width.ts';

/** Characters as they are seen. Made when it is needed, for it brings large tables along. */
const graphemes = () => new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text in at most so many columns of a terminal; wide characters and emoji count as they are shown. */
export function fitWidth(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of graphemes().segment(text)) {
    width += textWidth(segment);
    if (width > columns - 1) break;
    kept += segment;
  }
  return columns < 1 ? '' : `${kept}…`;
}

/** The same, with the end kept: of a path that is the part that matters. */
export function fitWidthEnd(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  let kept = '';
  let width = 0;
  for (const { segment } of [...graphemes().segment(text)].toReversed()) {
    width += textWidth(segment);
    if (width > columns - 1) break;
    kept = segment + kept;
  }
  return columns < 1 ? '' : `…${kept}`;
}
