import { MAX_TEXT_LENGTH, MAX_YAML_LENGTH, tooLong } from './bounds.ts';
import type { Language } from './document.ts';
import { type Parsed, unreadable } from './parsed.ts';

/** Reads a text of one language. Never throws. */
export type ReadText = (text: string) => Parsed;

/** Reads a text, or says at once that it is longer than what is judged in its language. */
export function withinBounds(text: string, language: Language, read: ReadText): Parsed {
  if (text.length > MAX_TEXT_LENGTH) return unreadable(tooLong(MAX_TEXT_LENGTH));
  if (language === 'yaml' && text.length > MAX_YAML_LENGTH) return unreadable(tooLong(MAX_YAML_LENGTH));
  return read(text);
}
