import { isSpace } from '../go-space.ts';
import type { Word } from './word.ts';

/**
 * Parts `NAME=value "two words" 'three'` at its blanks; quotes and escapes stay in the words, as BuildKit's parseWords
 * (frontend/dockerfile/parser/line_parsers.go, 0.34.2) leaves them.
 */
export function splitWords(line: string, from: number, to: number, escapeSign: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  let quote: string | null = null;
  let at = from;
  // An escape at the very end counts nothing.
  const close = (end: number, textEnd: number) => {
    if (start >= 0 && textEnd > start) words.push({ text: line.slice(start, textEnd), start, end });
    start = -1;
  };
  while (at < to) {
    const character = line[at];
    if (start < 0) {
      if (isSpace(character)) {
        at += 1;
        continue;
      }
      start = at;
    }
    if (quote === null && isSpace(character)) {
      close(at, at);
      at += 1;
      continue;
    }
    if (character === escapeSign && quote !== "'") {
      if (at + 1 === to) {
        close(to, at);
        return words;
      }
      at += 2;
      continue;
    }
    if (quote === null && (character === '"' || character === "'")) quote = character;
    else if (quote === character) quote = null;
    at += 1;
  }
  close(to, to);
  return words;
}

/** Parts a text at blanks alone: FROM, EXPOSE, COPY, ADD and VOLUME without JSON. */
export function splitAtBlanks(line: string, from: number, to: number): Word[] {
  return [...line.slice(from, to).matchAll(/[^\t\v\f\r ]+/g)].map(({ 0: text, index }) => ({
    text,
    start: from + index,
    end: from + index + text.length,
  }));
}
