import type { Finding } from '../../finding.ts';
import { MAX_DEPTH, tooDeep } from '../bounds.ts';
import type { Document } from '../document.ts';
import { Draft } from '../mend/draft.ts';
import { mendedResult, type Parsed, unreadable } from '../parsed.ts';
import { countKeys } from './count-keys.ts';
import { deepBracket } from './deep-bracket.ts';
import { jsonShape } from './json-shape.ts';
import { mendJson } from './mend-json.ts';
import { type JsonContent, readJson } from './read-json.ts';
import { byteOrderMark, notFinite, repeatedKey } from './tolerated.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads strict JSON (RFC 8259), and as Python does NaN, Infinity and repeated keys, each with a warning. Of a broken text
 * all errors are told, and where all can be mended, the mended text is what is read. Never throws.
 */
export function parseJson(text: string): Parsed {
  const strict = readStrict(text);
  if (strict !== null) return strict;
  const draft = new Draft(text);
  const marked = text.startsWith(BYTE_ORDER_MARK);
  if (marked) draft.apply([{ start: 0, end: 1, text: '' }]);
  const { findings, whole } = mendJson(draft);
  const before = marked ? [byteOrderMark()] : [];
  const read = whole ? readTolerant(draft.text) : readGuess(draft);
  return mendedResult([...before, ...findings], draft, read, whole);
}

/** The way of almost all texts, and fast: places are looked for when they are first asked for. Null for any that is not strict. */
function readStrict(text: string): Parsed | null {
  const value = parsed(text);
  if (value === undefined) return null;
  const { depth, keys } = jsonShape(text);
  if (depth > MAX_DEPTH) return unreadable(tooDeep(deepBracket(text, MAX_DEPTH)));
  return countKeys(value) === keys
    ? { document: lazyDocument(text, value), findings: [] }
    : readTolerant(text);
}

/** @param text JSON but for NaN, Infinity and repeated keys, and bounded in depth */
function readTolerant(text: string): Parsed {
  const content = readJson(text);
  const findings: Finding[] = [
    ...content.notFinite.map((number) => notFinite(text, number)),
    ...content.repeated.map(repeatedKey),
  ];
  const { value, places } = content;
  return { document: { text, language: 'json', value, places }, findings };
}

function readGuess({ text }: Draft): Parsed {
  const value = parsed(text);
  return value === undefined || jsonShape(text).depth > MAX_DEPTH
    ? { document: null, findings: [] }
    : { document: lazyDocument(text, value), findings: [] };
}

function lazyDocument(text: string, value: unknown): Document {
  let content: JsonContent | undefined;
  return {
    text,
    language: 'json',
    value,
    get places() {
      content ??= readJson(text);
      return content.places;
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
