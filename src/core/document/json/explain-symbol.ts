import type { Span } from '../document.ts';
import type { JsonComplaint } from './json-complaint.ts';

/** Words of other languages with what JSON writes in their place. */
const TRANSLATIONS: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['TRUE', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
  ['None', 'null'],
  ['nil', 'null'],
  ['undefined', 'null'],
]);

/** Tells what a word means that JSON does not know: a key without quotes, Python's True, a stray sign. */
export function explainSymbol(text: string, span: Span): JsonComplaint {
  const word = text.slice(span.start, Math.min(span.end, span.start + 40));
  const json = TRANSLATIONS.get(word);
  if (json !== undefined) {
    return {
      span,
      message: `${word} is not JSON; there it is ${json}.`,
      help: `Write ${json}.`,
      fixes: [{ title: `Write ${json}`, edits: [{ ...span, text: json }] }],
    };
  }
  if (word.startsWith("'")) {
    return { span, message: 'JSON takes double quotes only.', help: `Write "…" instead of '…'.` };
  }
  if (/^[\w$-]+$/.test(word)) {
    return {
      span,
      message: `${word} stands here without quotes.`,
      help: `Keys and texts are quoted: write "${word}".`,
    };
  }
  return {
    span,
    message: `${word} has no meaning here in JSON.`,
    help: 'Remove it, or put the text that it belongs to into double quotes.',
  };
}
