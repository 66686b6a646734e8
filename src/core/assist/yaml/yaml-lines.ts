/** One line of a YAML text that says something. */
export interface YamlLine {
  /** Where it begins. */
  readonly start: number;
  /** Where its first sign stands that is no blank. */
  readonly content: number;
  /** Where its last sign ends, without the line break, blanks and a comment of its own. */
  readonly end: number;
}

/**
 * The lines of a YAML text, without empty ones, comments, directives and what marks a document; of several documents the
 * first.
 *
 * @param written where something is being written: the line there counts, whatever it holds
 */
export function yamlLines(text: string, written: number | null): YamlLine[] {
  const lines: YamlLine[] = [];
  for (let start = 0; start < text.length || start === written; ) {
    const found = text.indexOf('\n', start);
    const limit = found < 0 ? text.length : found;
    const isWritten = written !== null && start <= written && written <= limit;
    let content = start;
    while (content < limit && isBlank(text.charCodeAt(content))) content += 1;
    let end = limit;
    while (end > content && isBlank(text.charCodeAt(end - 1))) end -= 1;
    if (isWritten && content >= end) lines.push({ start, content: written, end: written });
    else if (content < end && text.charCodeAt(content) !== HASH) {
      if (content === start && lines.length > 0 && isMarker(text, start)) break;
      if (content !== start || !(isMarker(text, start) || text.charCodeAt(start) === PERCENT))
        lines.push({ start, content, end });
    }
    if (found < 0) break;
    start = found + 1;
  }
  return lines;
}

const HASH = 35;
const PERCENT = 37;

/** Blank, tab, carriage return, byte order mark. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13 || code === 0xfeff;
}

/** `---` or `...` alone in front of a blank or the end of the line. */
function isMarker(text: string, start: number): boolean {
  const sign = text[start];
  if (sign !== '-' && sign !== '.') return false;
  return /^(?:---|\.\.\.)(?:\s|$)/.test(text.slice(start, start + 4));
}
