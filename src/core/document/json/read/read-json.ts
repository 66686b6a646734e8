import { setOwn } from '../../as-object.ts';
import type { Place, Span } from '../../document.ts';
import { childPointer } from '../../pointer.ts';

/** A key that an object has more than once. */
export interface RepeatedKey {
  readonly key: string;
  readonly pointer: string;
  readonly span: Span;
  /** The one before. */
  readonly earlier: Span;
}

/** A JSON text taken apart. */
export interface JsonContent {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Place>;
  readonly repeated: readonly RepeatedKey[];
  /** `NaN`, `Infinity` and `-Infinity`: no JSON, but read by Python, which is what the platforms use. */
  readonly notFinite: readonly { readonly span: Span; readonly pointer: string }[];
}

/** Blanks, and the commas and colons that a text known to be sound has in the right places. */
const SKIPPED: ReadonlySet<number> = new Set([...' \t\n\r,:'].map((sign) => sign.charCodeAt(0)));
const TEXT = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/y;
const SCALAR = /[^\s,\]}]+/y;

const LITERALS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Takes apart a text that is known to be JSON, NaN and Infinity allowed. Recursive: the text's depth has to be bounded.
 * Slower than `JSON.parse`, which gives no places.
 */
export function readJson(text: string): JsonContent {
  const places = new Map<string, Place>();
  const repeated: RepeatedKey[] = [];
  const notFinite: { span: Span; pointer: string }[] = [];
  let at = 0;

  const skip = () => {
    while (SKIPPED.has(text.charCodeAt(at))) at += 1;
  };
  const token = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const start = at;
    at = pattern.test(text) ? pattern.lastIndex : text.length;
    return text.slice(start, at);
  };
  const scalar = (pointer: string, start: number): unknown => {
    if (text[at] === '"') return unquoted(token(TEXT));
    const word = token(SCALAR);
    if (LITERALS.has(word)) return LITERALS.get(word);
    if (word.endsWith('N') || word.endsWith('y')) notFinite.push({ span: { start, end: at }, pointer });
    return Number(word);
  };
  const list = (pointer: string): unknown[] => {
    const items: unknown[] = [];
    for (skip(); text[at] !== ']'; skip()) items.push(value(childPointer(pointer, items.length), null));
    return items;
  };
  const object = (pointer: string): Record<string, unknown> => {
    const entries: Record<string, unknown> = {};
    const keys = new Map<string, Span>();
    for (skip(); text[at] !== '}'; skip()) {
      const start = at;
      const key = unquoted(token(TEXT));
      const span = { start, end: at };
      const child = childPointer(pointer, key);
      const earlier = keys.get(key);
      if (earlier !== undefined) repeated.push({ key, pointer: child, span, earlier });
      keys.set(key, span);
      skip();
      const content = value(child, span);
      if (key === '__proto__') setOwn(entries, key, content);
      else entries[key] = content;
    }
    return entries;
  };
  const value = (pointer: string, key: Span | null): unknown => {
    const start = at;
    const sign = text[at];
    let result: unknown;
    if (sign === '{' || sign === '[') {
      at += 1;
      result = sign === '{' ? object(pointer) : list(pointer);
      at += 1;
    } else result = scalar(pointer, start);
    places.set(pointer, { key, value: { start, end: at } });
    return result;
  };

  skip();
  const whole = value('', null);
  return { value: whole, places, repeated, notFinite };
}

function unquoted(token: string): string {
  return token.includes('\\') ? (JSON.parse(token) as string) : token.slice(1, -1);
}
