import { textWidth } from '../../output/text-width.ts';

/** Rows of equal columns, two blanks apart; `right` names the columns that are set to the right. The last is not padded. */
export function inColumns(
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number> = new Set(),
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, textWidth(cell));
  }
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const blanks = ' '.repeat((widths[at] ?? 0) - textWidth(cell));
        return right.has(at) ? blanks + cell : cell + blanks;
      })
      .join('  ')
      .trimEnd(),
  );
}
