import { lexMark } from './lex-mark.ts';
import type { FoundMarks, Mark } from './mark.ts';

const OPENING = /\{[{%#]/g;
const RAW = /\{%[-+]?\s*raw\s*-?%\}/y;
const END_RAW = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;

/**
 * Everything in a text that Jinja2 3.1 takes for its own (jinja2/lexer.py), with the signs that its default environment
 * has, which is what Kaapana uses. What stands between `raw` and `endraw` is left alone, as Jinja2 does.
 */
export function findMarks(text: string): FoundMarks {
  const marks: Mark[] = [];
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const start = found.index;
    const next = found[0] === '{#' ? comment(text, start) : (raw(text, start) ?? lexMark(text, start));
    marks.push(...next.marks);
    if (next.fault !== null) return { marks, fault: next.fault };
    OPENING.lastIndex = next.marks.at(-1)?.end ?? start + 2;
  }
  return { marks, fault: null };
}

function comment(text: string, start: number): FoundMarks {
  const end = text.indexOf('#}', start + 2);
  if (end < 0 && isEnd(text, start + 2)) {
    return { marks: [{ kind: 'comment', start, end: text.length, tokens: [] }], fault: null };
  }
  if (end < 0) {
    return {
      marks: [],
      fault: { reason: 'the comment that begins here has no #}', start, end: start + 2, insert: null },
    };
  }
  return { marks: [{ kind: 'comment', start, end: end + 2, tokens: [] }], fault: null };
}

/** The two statements around text that is not rendered; null where there is no `raw`. */
function raw(text: string, start: number): FoundMarks | null {
  RAW.lastIndex = start;
  const opening = RAW.exec(text);
  if (opening === null) return null;
  END_RAW.lastIndex = RAW.lastIndex;
  const closing = END_RAW.exec(text);
  const first: Mark = { kind: 'comment', start, end: start + opening[0].length, tokens: [] };
  if (closing === null && isEnd(text, first.end)) return { marks: [first], fault: null };
  if (closing === null) {
    return { marks: [first], fault: { reason: 'raw has no endraw', start, end: first.end, insert: null } };
  }
  const last: Mark = { kind: 'comment', start: closing.index, end: END_RAW.lastIndex, tokens: [] };
  return { marks: [first, last], fault: null };
}

/** Jinja2 misses the end of a comment or of raw only where something follows; one line break at the end does not count. */
function isEnd(text: string, offset: number): boolean {
  return offset >= text.length - 1 && /^\n?$/.test(text.slice(offset));
}
