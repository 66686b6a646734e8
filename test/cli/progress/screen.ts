const ESC = '\u001b';
const TOKEN = new RegExp(`${ESC}\\[\\d*[A-Za-z]|\\r|\\n|.`, 'gsu');
const UP = new RegExp(`^${ESC}\\[(\\d*)A$`);

/** What a terminal of this width shows of a text with the few controls that progress uses: CR, LF, CUU, ED and colours. */
export function screen(text: string, columns: number): string[] {
  const rows: string[] = [''];
  let [row, column] = [0, 0];
  for (const [token] of text.matchAll(TOKEN)) {
    const up = UP.exec(token);
    if (token === '\r') column = 0;
    else if (token === '\n') [row, column] = [row + 1, 0];
    else if (up !== null) row = Math.max(0, row - Number(up[1] || 1));
    else if (token === '\u001b[J') {
      rows.length = row + 1;
      rows[row] = (rows[row] ?? '').slice(0, column);
    } else if (!token.startsWith('\u001b')) {
      if (column >= columns) [row, column] = [row + 1, 0];
      rows[row] = (rows[row] ?? '').padEnd(column).slice(0, column) + token;
      column += 1;
    }
    rows[row] ??= '';
  }
  return rows;
}
