/** Lines that can be folded away, counted from 1; the first one and the last one stay on show. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** What counts in JSON: quotes and slashes, as brackets in texts and comments do not count, line ends, and brackets. */
const SIGN = /["/\n{}[\]]/g;

/** What brackets of JSON enclose, over more than two lines. A bracket without its other half encloses nothing. */
export function bracketFolds(text: string): readonly Fold[] {
  const folds: Fold[] = [];
  const open: { readonly bracket: string; readonly line: number }[] = [];
  let line = 1;
  SIGN.lastIndex = 0;
  // A megabyte is looked through between two keys: no sign is made an object of.
  while (SIGN.test(text)) {
    const at = SIGN.lastIndex - 1;
    const sign = text.charAt(at);
    if (sign === '\n') line += 1;
    else if (sign === '"') SIGN.lastIndex = behindText(text, at);
    else if (sign === '/') {
      SIGN.lastIndex = behindComment(text, at);
      line += lineBreaks(text, at, SIGN.lastIndex);
    } else if (sign === '{' || sign === '[') open.push({ bracket: sign, line });
    else {
      const wanted = sign === '}' ? '{' : '[';
      const other = open.findLastIndex(({ bracket }) => bracket === wanted);
      const start = open[other]?.line ?? line;
      if (other >= 0) open.length = other;
      if (line - start > 1) folds.push({ start, end: line - 1 });
    }
  }
  return folds.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Where a text in quotes ends: behind its quote, or before the end of its line. */
function behindText(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return at + 1;
    if (sign === '\n') return at;
    if (sign === '\\') at += 1;
  }
  return at;
}

/** Where a comment ends, before the end of the line or behind its sign; behind the slash where it begins none. */
function behindComment(text: string, start: number): number {
  const second = text.charAt(start + 1);
  if (second === '/') {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
  }
  if (second !== '*') return start + 1;
  const end = text.indexOf('*/', start + 2);
  return end < 0 ? text.length : end + 2;
}

function lineBreaks(text: string, start: number, end: number): number {
  return text.slice(start, end).split('\n').length - 1;
}
