import type { PageLine } from '../fence.ts';

/** The lines of one `$ ` command of a console fence, by what they are. */
export interface CommandLines {
  /** What is typed, without `$ ` and `> `. */
  readonly typed: readonly string[];
  /** The lines of its output, `[no output]` as one; blank lines at the end are none. */
  readonly output: readonly PageLine[];
  /** N of a last line `[N]`. */
  readonly exitCode: number | null;
}

/** @param lines from one `$ ` line to the next; `prompt` as in `parseConsole` */
export function splitCommand(lines: readonly PageLine[], prompt: string | null): CommandLines {
  const typed = typedLines(lines, prompt);
  const below = withoutBlankEnd(lines.slice(typed.length));
  const code = readCode(below.at(-1)?.text);
  return { typed, output: code === null ? below : withoutBlankEnd(below.slice(0, -1)), exitCode: code };
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

function readCode(text: string | undefined): number | null {
  const match = /^\[(0|[1-9]\d{0,2})\]$/.exec(text?.trimEnd() ?? '');
  const code = Number(match?.[1]);
  return match !== null && code <= 255 ? code : null;
}

function withoutBlankEnd(lines: readonly PageLine[]): readonly PageLine[] {
  const last = lines.findLastIndex((line) => line.text.trim() !== '');
  return lines.slice(0, last + 1);
}
