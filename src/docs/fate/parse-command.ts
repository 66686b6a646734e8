import type { ConsoleCommand, PageLine } from '../fence.ts';

/** One command of a console fence from its lines: the one with `$ `, those that continue it, and the output below. */
export function parseCommand(lines: readonly PageLine[], prompt: string | null): ConsoleCommand {
  const typed = typedLines(lines, prompt);
  const below = withoutBlankEnd(lines.slice(typed.length));
  const code = exitCode(below.at(-1)?.text);
  const expected = code === null ? below : withoutBlankEnd(below.slice(0, -1));
  return {
    line: lines[0]?.line ?? 0,
    text: typed.join('\n'),
    expected: expectation(expected),
    exitCode: code ?? 0,
  };
}

function typedLines(lines: readonly PageLine[], prompt: string | null): readonly string[] {
  const typed: string[] = [];
  for (const { text } of lines) {
    const previous = typed.at(-1);
    const continued = previous === undefined ? null : continuation(text, prompt);
    if (previous === undefined) typed.push(text.slice(2));
    else if (continued !== null) typed.push(continued);
    else if (endsInBackslash(previous)) typed.push(text);
    else break;
  }
  return typed;
}

/** What bash shows behind its `> `, null for a line that is no continuation. */
function continuation(text: string, prompt: string | null): string | null {
  if (prompt !== null && prompt !== '' && text.startsWith(prompt)) return null;
  if (text === '>') return '';
  return text.startsWith('> ') ? text.slice(2) : null;
}

/** An even number of backslashes is made of escaped ones. */
function endsInBackslash(text: string): boolean {
  let count = 0;
  while (text.at(-1 - count) === '\\') count += 1;
  return count % 2 === 1;
}

function exitCode(text: string | undefined): number | null {
  const match = /^\[(0|[1-9]\d{0,2})\]$/.exec(text?.trimEnd() ?? '');
  const code = Number(match?.[1]);
  return match !== null && code <= 255 ? code : null;
}

function withoutBlankEnd(lines: readonly PageLine[]): readonly PageLine[] {
  const last = lines.findLastIndex((line) => line.text.trim() !== '');
  return lines.slice(0, last + 1);
}

function expectation(lines: readonly PageLine[]): readonly PageLine[] | null {
  if (lines.length === 0) return null;
  return lines.length === 1 && lines[0]?.text.trim() === '[no output]' ? [] : lines;
}
