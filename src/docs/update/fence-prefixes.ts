import { pageLines } from '../page/page-lines.ts';
import { type ExpectedPlace, linesOf } from './expected-place.ts';

/**
 * What may have to stand before a new line of a fence, the likeliest first: what stands before its opening mark, with
 * the marks of list items as blanks, then what stands before its lines.
 */
export function fencePrefixes(page: string, { fence }: ExpectedPlace): readonly string[] {
  const source = pageLines(page.replace(/^\uFEFF/, '')).map((line) => line.replace(/[\r\n]+$/, ''));
  const opening = (source[fence.line - 1] ?? '').slice(0, fence.column - 1);
  const prefixes = new Set([opening.replace(/[^>\s]/g, ' ')]);
  for (const { line, text } of linesOf(fence)) {
    const whole = source[line - 1] ?? '';
    if (text !== '' && whole.endsWith(text)) prefixes.add(whole.slice(0, whole.length - text.length));
  }
  return [...prefixes].slice(0, 4);
}
