import { structuredPatch } from 'diff';

/** A line of a comparison as it is shown. */
export interface DiffRow {
  /** `gap` stands for unchanged lines that are left out; its text says how many. */
  readonly kind: 'same' | 'removed' | 'added' | 'gap';
  readonly text: string;
  /** Counts from 1: in the new text, of a removed line in the old one; null for a gap. */
  readonly line: number | null;
}

/** Unchanged lines that are shown around a change. */
const CONTEXT = 3;

/** The lines of two texts beside each other, with a few unchanged ones around each change. Empty where both are alike. */
export function diffRows(before: string, after: string): readonly DiffRow[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: CONTEXT });
  const rows: DiffRow[] = [];
  let shown = 0;
  for (const { newStart, newLines, oldStart, lines } of hunks) {
    if (newStart - 1 > shown) rows.push(gap(newStart - 1 - shown));
    let [oldLine, newLine] = [oldStart, newStart];
    for (const line of lines) {
      const text = line.slice(1);
      // The remark that a text ends without a line break.
      if (line.startsWith('\\')) continue;
      if (line.startsWith('-')) rows.push({ kind: 'removed', text, line: oldLine++ });
      else {
        rows.push({ kind: line.startsWith('+') ? 'added' : 'same', text, line: newLine++ });
        if (!line.startsWith('+')) oldLine += 1;
      }
    }
    shown = newStart - 1 + newLines;
  }
  const rest = lineCount(after) - shown;
  if (hunks.length > 0 && rest > 0) rows.push(gap(rest));
  return rows;
}

function gap(lines: number): DiffRow {
  return { kind: 'gap', text: `${lines} unchanged ${lines === 1 ? 'line' : 'lines'}`, line: null };
}

function lineCount(text: string): number {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
