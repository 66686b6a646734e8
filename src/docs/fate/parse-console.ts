import type { ConsoleCommand, PageLine } from '../fence.ts';
import { parseCommand } from './parse-command.ts';

/** The commands of a console fence, or why it has none (FENCES.md, "Console"). */
export type ConsoleFence =
  | { readonly commands: readonly ConsoleCommand[]; readonly flaw: null }
  | { readonly commands: readonly ConsoleCommand[]; readonly flaw: string };

/**
 * @param text the fence's content, each line ended by LF
 * @param textLine line of the page on which the first of them stands
 * @param prompt of a `tty` fence: lines that begin with it are typed into the program and continue no command
 */
export function parseConsole(text: string, textLine: number, prompt: string | null): ConsoleFence {
  const lines: PageLine[] = text
    .split('\n')
    .slice(0, -1)
    .map((line, index) => ({ line: textLine + index, text: line }));
  const starts = lines.flatMap((line, index) => (line.text.startsWith('$ ') ? [index] : []));
  const first = starts[0] ?? lines.length;
  const early = lines.slice(0, first).find((line) => line.text.trim() !== '');
  const commands = starts.map((start, index) => parseCommand(lines.slice(start, starts[index + 1]), prompt));
  if (early !== undefined) return { commands, flaw: `line ${early.line} stands before the first \`$ \`` };
  const empty = commands.find((command) => command.text.trim() === '');
  if (empty !== undefined) return { commands, flaw: `line ${empty.line} types nothing` };
  return { commands, flaw: commands.length === 0 ? 'it has no line that starts with `$ `' : null };
}
