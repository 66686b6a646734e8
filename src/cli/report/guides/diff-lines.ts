/** One line of a unified diff between a page and an output. */
export interface DiffLine {
  /** `removed` stands on the page alone, `added` in the output alone. */
  readonly change: 'same' | 'removed' | 'added';
  /** On the page, from 1; null for a line that the page lacks. */
  readonly line: number | null;
  readonly text: string;
}

/** The lines of a unified diff, with the numbers that they have on the page. Headers are left out. */
export function diffLines(diff: string): DiffLine[] {
  const lines: DiffLine[] = [];
  let next: number | null = null;
  for (const row of diff.split('\n')) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@/.exec(row);
    // A hunk without lines of the page is counted from the line before it.
    if (hunk !== null) next = Number(hunk[1]) + (hunk[2] === '0' ? 1 : 0);
    else if (next !== null && row.startsWith('+'))
      lines.push({ change: 'added', line: null, text: row.slice(1) });
    else if (next !== null && /^[- ]/.test(row)) {
      lines.push({ change: row.startsWith('-') ? 'removed' : 'same', line: next, text: row.slice(1) });
      next += 1;
    }
  }
  return lines;
}
