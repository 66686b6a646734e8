import { cutAtMarks, wordOfMark } from './place-marks.ts';
import { printfFormat } from './printf-format.ts';

/** What no shell of sh, bash and zsh reads otherwise than it stands; zsh replaces a word that begins with `=`. */
const PLAIN = /^[\w./:@%+,-][\w./:@%+=,-]*$/;

/** Signs that a terminal takes for a key of its own when they are pasted. */
const CONTROL = /(?![\u0080-\u009F])\p{Cc}/u;

/** A text as one word of a line for sh, bash and zsh, also where it is pasted. */
export function shellWord(text: string): string {
  return aroundMarks(text, quoted);
}

/** The same inside of `"$( )"`, where older interactive shells replace `!` in single quotes too. */
export function innerWord(text: string): string {
  return aroundMarks(text, (part) => (part.includes('!') ? printed(part) : quoted(part)));
}

function aroundMarks(text: string, word: (part: string) => string): string {
  const parts = cutAtMarks(text);
  if (parts.length === 1) return word(text);
  return parts.map((part, at) => (at % 2 === 1 ? wordOfMark(part) : part === '' ? '' : word(part))).join('');
}

function quoted(text: string): string {
  if (PLAIN.test(text)) return text;
  return CONTROL.test(text) ? printed(text) : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** A command substitution drops line breaks at its end, so they stand behind it as they are. */
function printed(text: string): string {
  const end = /\n*$/.exec(text)?.[0] ?? '';
  const start = text.slice(0, text.length - end.length);
  const printing = start === '' ? '' : `"$(printf ${printfFormat(start)})"`;
  return end === '' ? printing : `${printing}'${end}'`;
}
