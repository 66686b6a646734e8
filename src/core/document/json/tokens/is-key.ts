import type { Span } from '../../document.ts';
import type { JsonToken } from './json-token.ts';
import { tokenAt } from './scan-json.ts';

/** Whether a token is written like a key: a text or words, with a colon behind. */
export function isKey(text: string, { kind, start, end }: JsonToken): boolean {
  if (kind === 'word') return keyWords(text, start) !== null;
  const next = tokenAt(text, end);
  return (kind === 'text' || kind === 'quoted') && /[:=]/.test(text.slice(next.start, next.end));
}

/** Words without quotes that have a colon or an equals sign behind them in their line; null where there is none. */
export function keyWords(text: string, start: number): Span | null {
  const words = /[^\s:=,{}[\]"'][^:=,{}[\]"'\r\n]*?(?=[ \t]*[:=])/y;
  words.lastIndex = start;
  return words.test(text) ? { start, end: words.lastIndex } : null;
}
