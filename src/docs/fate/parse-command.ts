import type { ConsoleCommand, PageLine } from '../fence.ts';
import { splitCommand } from './split-command.ts';

/** One command of a console fence from its lines: the one with `$ `, those that continue it, and the output below. */
export function parseCommand(lines: readonly PageLine[], prompt: string | null): ConsoleCommand {
  const { typed, output, exitCode } = splitCommand(lines, prompt);
  return {
    line: lines[0]?.line ?? 0,
    text: typed.join('\n'),
    expected: expectation(output),
    exitCode: exitCode ?? 0,
  };
}

function expectation(lines: readonly PageLine[]): readonly PageLine[] | null {
  if (lines.length === 0) return null;
  const [first, ...others] = lines.filter(({ text }) => text.trim() !== '');
  return first?.text.trim() === '[no output]' && others.length === 0 ? [] : lines;
}
