import type { Span } from '../../document.ts';
import { keyWords } from '../tokens/is-key.ts';
import { type JsonComplaint, replacement } from './json-complaint.ts';

/** Words of other languages with what JSON writes in their place. */
const TRANSLATIONS: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['TRUE', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
  ['None', 'null'],
  ['NULL', 'null'],
  ['Null', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
]);

/** The rest of a value without quotes: up to what ends a value, a comment or a quote. */
const PHRASE = /[^,[\]{}"'\r\n]*?(?=\s*(?:[,[\]{}"'\r\n]|\s\/\/|\s#|$))/my;

/** A word as a value that JSON does not know: Python's True, a number in another spelling, a text without quotes. */
export function wordAsValue(text: string, token: Span): JsonComplaint {
  const word = text.slice(token.start, token.end);
  const json = TRANSLATIONS.get(word);
  if (json !== undefined)
    return {
      span: token,
      message: `${word} is not JSON; there it is ${json}.`,
      help: `Write ${json}.`,
      mend: replacement(`Write ${json}`, token, json),
    };
  PHRASE.lastIndex = token.start;
  PHRASE.test(text);
  const span = { start: token.start, end: Math.max(token.end, PHRASE.lastIndex) };
  const phrase = text.slice(span.start, span.end);
  const number = asNumber(phrase);
  return number === null ? withoutQuotes(span, phrase) : otherNumber(span, phrase, number);
}

/** Words that stand as a key; null where no colon follows them in their line. */
export function wordAsKey(text: string, token: Span): JsonComplaint | null {
  const span = keyWords(text, token.start);
  return span === null ? null : withoutQuotes(span, text.slice(span.start, span.end));
}

/** A key or value that has no quotes. */
function withoutQuotes(span: Span, phrase: string): JsonComplaint {
  const quoted = JSON.stringify(phrase);
  return {
    span,
    message: `${cut(phrase)} stands here without quotes.`,
    help: `Keys and texts are quoted: write ${cut(quoted)}.`,
    mend: {
      title: 'Add the quotes',
      edits:
        quoted === `"${phrase}"`
          ? [
              { start: span.start, end: span.start, text: '"' },
              { start: span.end, end: span.end, text: '"' },
            ]
          : [{ ...span, text: quoted }],
    },
  };
}

function otherNumber(span: Span, phrase: string, number: string): JsonComplaint {
  const breaksOff = /[.eE][+-]?$/.test(phrase);
  return {
    span,
    message: breaksOff ? 'This number breaks off.' : `${cut(phrase)} is no number in JSON.`,
    help: breaksOff ? `Write digits behind the point or the e, for instance ${number}.` : `Write ${number}.`,
    mend: replacement(`Write ${number}`, span, number),
  };
}

/** The number in JSON that another spelling stands for; null where it is none. */
function asNumber(phrase: string): string | null {
  const plain = phrase.replace(/^\+/, '').replaceAll(/(?<=\d)_(?=\d)/g, '');
  if (/^0[xX][\da-fA-F]{1,12}$/.test(plain)) return String(Number(plain));
  const parts = /^(-?)0*(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d*))?$/.exec(plain);
  if (parts === null) return null;
  const [, sign = '', whole = '', fraction, exponent] = parts;
  if (!/\d/.test(plain)) return null;
  const digits = fraction === undefined ? '' : `.${fraction || '0'}`;
  return `${sign}${whole || '0'}${digits}${exponent === undefined ? '' : `e${exponent.replace(/^([+-]?)$/, '$10')}`}`;
}

function cut(word: string): string {
  return word.length > 40 ? `${word.slice(0, 39)}…` : word;
}
