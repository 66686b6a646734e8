import type { Span } from '../../document.ts';
import { closeFlow, indentationMends, tabMends } from './layout-mends.ts';
import { lineMends } from './line-mends.ts';
import { type Line, lineAt, lineBefore, lineBehind } from './yaml-line.ts';
import type { YamlMend } from './yaml-mend.ts';

/** The mends that are worth trying for a fault, the likeliest first: in its line, then in the lines before. */
export function possibleMends(text: string, fault: Span): YamlMend[] {
  const line = lineAt(text, fault.start);
  const earlier: Line[] = [];
  for (let at = lineBefore(text, line); at !== null && earlier.length < 2; at = lineBefore(text, at))
    earlier.push(at);
  const behind = lineBehind(text, line);
  return [
    ...tabMends(text),
    ...lineMends(text, line, fault),
    ...earlier.flatMap((other) => lineMends(text, other, null)),
    ...closeFlow(text, [line, ...earlier]),
    ...indentationMends(text, line),
    ...(behind === null ? [] : indentationMends(text, behind)),
  ];
}
