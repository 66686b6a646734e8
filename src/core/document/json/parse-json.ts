import type { Finding } from '../../finding.ts';
import { MAX_DEPTH, tooDeep } from '../bounds.ts';
import { Draft } from '../mend/draft.ts';
import { mendedResult, type Parsed, unreadable } from '../parsed.ts';
import { mendJson } from './mend/mend-json.ts';
import { countKeys } from './read/count-keys.ts';
import { isSound } from './read/is-sound.ts';
import { readJson } from './read/read-json.ts';
import { strictJson } from './read/strict-json.ts';
import { byteOrderMark, notFinite, repeatedKey } from './read/tolerated.ts';
import { deepBracket } from './tokens/deep-bracket.ts';
import { jsonShape } from './tokens/json-shape.ts';

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
  const read = whole ? (readStrict(draft.text) ?? readTolerant(draft.text)) : readGuess(draft);
  return mendedResult([...before, ...findings], draft, read, whole);
}

/** The way of almost all texts, and fast. Null for any that is not strict. */
function readStrict(text: string): Parsed | null {
  const document = strictJson(text);
  if (document === null) return null;
  const { depth, keys } = jsonShape(text);
  if (depth > MAX_DEPTH) return unreadable(tooDeep(deepBracket(text, MAX_DEPTH)));
  return countKeys(document.value) === keys ? { document, findings: [] } : readTolerant(text);
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
  return { document: isSound(text) ? strictJson(text) : null, findings: [] };
}
