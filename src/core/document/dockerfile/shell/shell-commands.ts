import type { Document, Span } from '../../document.ts';
import type { Instruction } from '../dockerfile-value.ts';
import type { PlacedInstruction } from '../stage/final-stage-value.ts';

/** A word of a command with its place in the file, quotes taken off. */
export interface ShellToken {
  readonly text: string;
  readonly span: Span;
}

/** One simple command of a RUN: `apt-get install -y curl`. */
export interface ShellCommand {
  /** The words without assignments in front; never empty. */
  readonly words: readonly ShellToken[];
  readonly span: Span;
  /** Where the whole instruction stands. */
  readonly instruction: string;
}

const SEPARATORS = new Set(['&&', '||', ';', '|', '&', '\n', '(', ')', '{', '}', '|&', ';;']);
const OPENERS = new Set([
  'then',
  'do',
  'else',
  'if',
  'elif',
  'while',
  'until',
  '!',
  'time',
  'exec',
  'sudo',
  'command',
]);

/**
 * The simple commands of a RUN in shell form or of its script, in their order. A reading that is good enough for rules:
 * what stands in `$(…)` and backquotes is part of a word.
 */
export function shellCommands(
  instruction: Instruction & Pick<PlacedInstruction, 'pointer'>,
  document: Document,
): ShellCommand[] {
  if (instruction.keyword !== 'RUN' || instruction.json) return [];
  const places = scripts(instruction).flatMap(
    (part) => document.places.get(instruction.pointer + part)?.value ?? [],
  );
  return places.flatMap((span) => commandsIn(document.text, span, instruction.pointer));
}

/** A heredoc that the shell itself reads is a script; one that goes into a program is not. */
function scripts({ heredocs, arguments: words }: Instruction): string[] {
  if (heredocs.length === 0) return ['/arguments/0'];
  const bare = /^\s*(?:(?:\/bin\/)?(?:ba)?sh(?:\s+-\w+)*\s*)?<<-?\s*["']?\w+["']?\s*$/.test(words[0] ?? '');
  return bare ? heredocs.map((_, index) => `/heredocs/${index}`) : ['/arguments/0'];
}

function commandsIn(text: string, span: Span, instruction: string): ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: ShellToken[] = [];
  const close = () => {
    const start = words.findIndex(({ text: word }) => !/^\w+=/.test(word) && !OPENERS.has(word));
    const used = start < 0 ? [] : words.slice(start);
    const [first, last] = [used[0], used.at(-1)];
    if (first !== undefined && last !== undefined)
      commands.push({ words: used, span: { start: first.span.start, end: last.span.end }, instruction });
    words = [];
  };
  for (const token of tokens(text, span)) {
    if (SEPARATORS.has(token.text) && !token.quoted) close();
    else words.push(token);
  }
  close();
  return commands;
}

interface Token extends ShellToken {
  readonly quoted: boolean;
}

/** Line breaks behind an escape, with the comments and empty lines that follow, as BuildKit drops them. */
const CONTINUED = /[\\`][ \t]*\r?\n(?:[^\S\n]*(?:#[^\n]*)?\n)*/y;
const OPERATOR = /&&|\|\||\|&|;;|[;|&\n(){}]/y;
/** One piece of a word: a quoted part, a substitution, an escaped character, or plain characters. */
const PIECE =
  /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\$\([^()]*(?:\([^()]*\)[^()]*)*\)|\$\{[^}]*\}|`[^`\n]*`|\\[\s\S]|[^\s;|&(){}'"\\`$]+|[$'"{}`]/y;

function* tokens(text: string, { start, end }: Span): Generator<Token> {
  let at = start;
  let pieces: string[] = [];
  let begun = start;
  let quoted = false;
  const finish = (): Token[] => {
    const done =
      pieces.length === 0 ? [] : [{ text: pieces.join(''), span: { start: begun, end: at }, quoted }];
    pieces = [];
    quoted = false;
    return done;
  };
  while (at < end) {
    const continued = match(CONTINUED, text, at, end);
    const found = continued === '' ? match(OPERATOR, text, at, end) : '';
    const operator = (found === '{' || found === '}') && pieces.length > 0 ? '' : found;
    if (continued !== '' || operator !== '' || /\s/.test(text[at] ?? '')) {
      yield* finish();
      if (operator !== '')
        yield { text: operator, span: { start: at, end: at + operator.length }, quoted: false };
      at += Math.max(continued.length, operator.length, 1);
    } else if (pieces.length === 0 && text[at] === '#') {
      const lineEnd = text.indexOf('\n', at);
      at = lineEnd < 0 || lineEnd > end ? end : lineEnd;
    } else {
      const piece = match(PIECE, text, at, end) || (text[at] ?? '');
      if (pieces.length === 0) begun = at;
      const inQuotes = piece.length > 1 && /^['"]/.test(piece);
      quoted ||= inQuotes;
      pieces.push(inQuotes ? piece.slice(1, -1) : piece.replace(/^\\(.)$/s, '$1'));
      at += piece.length;
    }
  }
  yield* finish();
}

function match(expression: RegExp, text: string, at: number, end: number): string {
  expression.lastIndex = at;
  const found = expression.exec(text)?.[0] ?? '';
  return at + found.length > end ? '' : found;
}
