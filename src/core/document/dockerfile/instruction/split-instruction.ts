import { skipSpace, skipSpaceBack } from '../go-space.ts';
import type { Word } from './word.ts';

/** A logical line as keyword, flags and the place of all that follows. */
export interface SplitInstruction {
  readonly keyword: Word;
  readonly flags: readonly Word[];
  readonly restStart: number;
  readonly restEnd: number;
}

/** Parts a logical line as BuildKit's splitCommand does (frontend/dockerfile/parser/split_command.go, 0.34.2). */
export function splitInstruction(
  line: string,
  from: number,
  to: number,
  escapeSign: string,
): SplitInstruction {
  const start = skipSpace(line, from, to);
  const end = skipSpaceBack(line, start, to);
  const blank = /[\t\v\f\r ]/.exec(line.slice(start, end));
  const keywordEnd = blank === null ? end : start + blank.index;
  const keyword = { text: line.slice(start, keywordEnd), start, end: keywordEnd };
  const { flags, rest } = splitFlags(line, keywordEnd, end, escapeSign);
  return { keyword, flags, restStart: skipSpace(line, rest, end), restEnd: end };
}

function splitFlags(
  line: string,
  from: number,
  to: number,
  escapeSign: string,
): { flags: Word[]; rest: number } {
  const flags: Word[] = [];
  let at = skipAsciiSpace(line, from, to);
  while (line.startsWith('--', at) && at + 1 < to) {
    const flag = readFlag(line, at, to, escapeSign);
    // A bare `--` ends the flags; at the end of the line it counts nothing.
    if (flag.text === '--') return { flags, rest: flag.end };
    flags.push(flag);
    at = skipAsciiSpace(line, flag.end, to);
  }
  return { flags, rest: at };
}

/** One flag without its quotes and escapes. */
function readFlag(line: string, start: number, to: number, escapeSign: string): Word {
  let text = '';
  let quote: string | null = null;
  let at = start;
  while (at < to && (quote !== null || !isAsciiSpace(line[at]))) {
    const character = line[at] ?? '';
    if (quote === null && /[\u0085\u00A0]/.test(character)) {
      // BuildKit reads flags byte by byte: of this character's two bytes the second is a blank, the first is not.
      return { text: `${text}\u00C2`, start, end: at };
    }
    if (character === quote) quote = null;
    else if (quote === null && (character === '"' || character === "'")) quote = character;
    else if (character !== escapeSign) text += character;
    else if (at + 1 < to) {
      at += 1;
      text += line[at];
    }
    at += 1;
  }
  return { text, start, end: at };
}

function isAsciiSpace(character: string | undefined): boolean {
  return character !== undefined && /[\t\n\v\f\r ]/.test(character);
}

function skipAsciiSpace(line: string, start: number, end: number): number {
  let at = start;
  while (at < end && isAsciiSpace(line[at])) at += 1;
  return at;
}
