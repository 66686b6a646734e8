import type { ExpectedOutput } from './expected-output.ts';

/** What was printed after one command, and the outputs that the page has for that command. */
export interface PastedPart {
  readonly text: string;
  readonly outputs: readonly ExpectedOutput[];
}

/** The parts of a terminal's text that follow commands of the page; none where no command was pasted with it. */
export function pastedParts(
  lines: readonly string[],
  outputs: readonly ExpectedOutput[],
): readonly PastedPart[] {
  const starts = lines.flatMap((line, index) => {
    const typed = outputs.filter(({ command }) => command !== null && isTyped(lines, index, command));
    return line.trim() === '' || typed.length === 0 ? [] : [{ index, typed }];
  });
  return starts.map(({ index, typed }, number) => {
    const first = index + (typed[0]?.command?.split('\n').length ?? 1);
    const rest = lines.slice(first, starts[number + 1]?.index ?? lines.length);
    // A terminal's own prompt may stand at the end.
    const last = rest.findLastIndex((line) => line.trim() !== '');
    const ends = /^\S*[$#%>] ?$/.test(rest[last] ?? '') ? last : rest.length;
    return { text: rest.slice(0, ends).join('\n'), outputs: typed };
  });
}

/** Whether a command stands at these lines, behind any prompt; continued lines may have a `> ` before them. */
function isTyped(lines: readonly string[], index: number, command: string): boolean {
  return command.split('\n').every((typed, number) => {
    const line = (lines[index + number] ?? '').trim();
    const text = typed.trim();
    if (number > 0) return line === text || line.replace(/^>/, '').trim() === text;
    return (
      line === text || (/[$#%>] $/.test(line.slice(0, line.length - text.length)) && line.endsWith(text))
    );
  });
}
