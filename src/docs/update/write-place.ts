import { plainLine } from '../match/plain-lines.ts';
import { pageLines } from '../page/page-lines.ts';
import type { ExpectedPlace } from './expected-place.ts';

/** How to write into a fence. */
export interface FenceForm {
  /** What stands before a new line: the blanks and `>` of the lists and quotes around it. */
  readonly prefix: string;
  /** Line of the page on which the fence ends. */
  readonly closing: number;
}

/**
 * The page with other lines at a place. Lines that stay keep their bytes; new ones get the fence's line end. A fence
 * whose content would end it gets longer marks.
 */
export function writePlace(
  page: string,
  place: ExpectedPlace,
  lines: readonly string[],
  { prefix, closing }: FenceForm,
): string {
  const source = [...pageLines(page)];
  const end = /\r\n|\n|\r/.exec(source[place.fence.line - 1] ?? '')?.[0] ?? '\n';
  const old = place.lines.map(({ text, line }) => ({
    text: plainLine(text),
    source: source[line - 1] ?? '',
  }));
  let next = 0;
  const written = lines.map((line) => {
    const at = old.findIndex((one, index) => index >= next && one.text === line);
    if (at !== -1) next = at + 1;
    const kept = old[at]?.source;
    return kept !== undefined && /[\r\n]$/.test(kept) ? kept : newLine(line, prefix) + end;
  });
  const before = source.slice(0, place.from - 1);
  const after = source.slice(place.to - 1);
  // The page's last line may have no end, and then keeps none.
  const open = source.at(-1) !== undefined && !/[\r\n]$/.test(source.at(-1) ?? '');
  if (open && after.length === 0) {
    if (place.from === place.to) before.push(`${before.pop() ?? ''}${end}`);
    written.push((written.pop() ?? '').replace(/(?:\r\n|\n|\r)$/, ''));
  }
  const changed = [...before, ...written, ...after];
  return withLongerMarks(changed, place, lines, closing + written.length - (place.to - place.from)).join('');
}

function newLine(text: string, prefix: string): string {
  return text === '' ? prefix.trimEnd() : prefix + text;
}

/** A line of marks like the fence's own would close it. */
function withLongerMarks(
  source: readonly string[],
  { fence }: ExpectedPlace,
  lines: readonly string[],
  closing: number,
): readonly string[] {
  const opening = source[fence.line - 1] ?? '';
  const marks = /^(?:`{3,}|~{3,})/.exec(opening.slice(fence.column - 1).trimStart())?.[0] ?? '';
  const closers = lines.filter(
    (line) => line.trim() !== '' && line.trim() === (marks[0] ?? '').repeat(line.trim().length),
  );
  const longest = Math.max(0, ...closers.map((line) => line.trim().length));
  if (marks === '' || longest < marks.length) return source;
  const longer = (marks[0] ?? '').repeat(longest + 1);
  return source.map((line, index) => {
    if (index === fence.line - 1) return replaceFrom(line, marks, longer, fence.column - 1);
    const last = index === closing - 1;
    return last ? line.replace(/(?:`{3,}|~{3,})(?=[ \t]*[\r\n]*$)/, longer) : line;
  });
}

function replaceFrom(line: string, what: string, by: string, from: number): string {
  const at = line.indexOf(what, from);
  return line.slice(0, at) + by + line.slice(at + what.length);
}
