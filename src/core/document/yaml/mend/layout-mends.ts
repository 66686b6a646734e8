import type { Edit } from '../../../problem.ts';
import { isBlank, type Line, lineBefore, lineBehind } from './yaml-line.ts';
import type { YamlMend } from './yaml-mend.ts';

/** Tabs that indent, all at once: what they meant shows in how many blanks make the text readable. */
export function tabMends(text: string): YamlMend[] {
  const tabs = [...text.matchAll(/^ *\t[ \t]*/gm)];
  const [first] = tabs;
  if (first === undefined) return [];
  const start = first.index + first[0].indexOf('\t');
  return [2, 4, 8].map((width) => ({
    span: { start, end: first.index + first[0].length },
    message:
      tabs.length > 1 ? `Tabs indent this line and ${tabs.length - 1} more.` : 'A tab indents this line.',
    help: 'YAML is indented with blanks only; replace the tabs.',
    title: 'Replace the tabs by blanks',
    edits: tabs.map(
      ({ index, 0: blanks }): Edit => ({
        start: index,
        end: index + blanks.length,
        text: blanks.replaceAll('\t', ' '.repeat(width)),
      }),
    ),
  }));
}

/** Lines that stand in another column than their neighbours, moved with all that stands below them. */
export function indentationMends(text: string, line: Line): YamlMend[] {
  const columns: number[] = [];
  for (let before = lineBefore(text, line); before !== null && columns.length < 4; ) {
    const dash = /^ *- +/.exec(before.text)?.[0].length;
    for (const column of [before.indent, dash ?? -1])
      if (column >= 0 && column !== line.indent && !columns.includes(column)) columns.push(column);
    before = before.indent === 0 ? null : lineBefore(text, before);
  }
  const block: Line[] = [];
  for (let next = lineBehind(text, line); next !== null; next = lineBehind(text, next)) {
    if (!isBlank(next) && next.indent <= line.indent) break;
    if (!isBlank(next)) block.push(next);
  }
  return columns
    .sort((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent))
    .flatMap((column) =>
      (block.length === 0 ? [[line]] : [[line], [line, ...block]]).map((lines) => ({
        span: { start: line.start + line.indent, end: line.end },
        message: 'This line is indented differently from its neighbours.',
        help: 'Entries of one list or mapping begin in the same column.',
        title: column === 0 ? 'Remove the indentation' : `Indent by ${column}`,
        edits: lines.map(({ start, indent }) => ({
          start,
          end: start + indent,
          text: ' '.repeat(Math.max(0, indent + column - line.indent)),
        })),
      })),
    );
}

/** Brackets that are opened in a line and closed nowhere. */
export function closeFlow(text: string, lines: readonly Line[]): YamlMend[] {
  return lines.flatMap((line) => {
    const plain = line.text.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length));
    const open: string[] = [];
    for (const sign of plain.replace(/\s#.*$/, '')) {
      if (sign === '[') open.unshift(']');
      if (sign === '{') open.unshift('}');
      if (sign === ']' || sign === '}') open.shift();
    }
    if (open.length === 0) return [];
    const at =
      line.start +
      plain
        .replace(/\s#.*$/, '')
        .trimEnd()
        .replace(/,$/, '').length;
    const start = line.start + Math.max(plain.lastIndexOf('['), plain.lastIndexOf('{'));
    return [
      {
        span: { start, end: start + 1 },
        message: `The ${text[start] === '[' ? 'list' : 'mapping'} that begins here is never closed.`,
        help: `Add ${open.join('')} where it ends.`,
        title: `Add ${open.join('')}`,
        edits: [{ start: at, end: at, text: open.join('') }],
      },
    ];
  });
}
