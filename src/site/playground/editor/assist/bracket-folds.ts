/** Lines that can be folded away, counted from 1; the first one and the last one stay on show. */
export interface Fold {
  readonly start: number;
  readonly end: number;
}

/** What counts in JSON: texts and comments, so that brackets in them do not, line ends, and brackets. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\n|[{}[\]]/g;

/** What brackets of JSON enclose, over more than two lines. A bracket without its other half encloses nothing. */
export function bracketFolds(text: string): readonly Fold[] {
  const folds: Fold[] = [];
  const open: { readonly bracket: string; readonly line: number }[] = [];
  let line = 1;
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') open.push({ bracket: token, line });
    else if (token === '}' || token === ']') {
      const wanted = token === '}' ? '{' : '[';
      const at = open.findLastIndex(({ bracket }) => bracket === wanted);
      const start = open[at]?.line ?? line;
      if (at >= 0) open.length = at;
      if (line - start > 1) folds.push({ start, end: line - 1 });
    } else line += newLines(token);
  }
  return folds.sort((a, b) => a.start - b.start || b.end - a.end);
}

function newLines(token: string): number {
  return token.split('\n').length - 1;
}
