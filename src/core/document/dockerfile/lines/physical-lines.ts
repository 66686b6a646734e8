/** One line of the file without its line break. */
export interface PhysicalLine {
  readonly text: string;
  readonly offset: number;
  /** As in the file, with all carriage returns and its line break; what a heredoc keeps. */
  readonly raw: string;
}

/** Lines as BuildKit parts them: at LF alone. Carriage returns at the end of a line are dropped. */
export function physicalLines(text: string): PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  for (let offset = 0; offset < text.length; ) {
    const found = text.indexOf('\n', offset);
    const next = found < 0 ? text.length : found + 1;
    const raw = text.slice(offset, next);
    lines.push({ text: withoutBreak(raw), offset, raw });
    offset = next;
  }
  return lines;
}

function withoutBreak(raw: string): string {
  let end = raw.length;
  while (end > 0 && (raw[end - 1] === '\n' || raw[end - 1] === '\r')) end -= 1;
  return raw.slice(0, end);
}
