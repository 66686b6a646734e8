import type { Language } from './document.ts';
import { languageOf } from './language-of.ts';
import type { Parsed } from './parsed.ts';
import { type ReadText, withinBounds } from './within-bounds.ts';

/**
 * Reads a text as JSON, YAML or a Dockerfile.
 *
 * @param fileName decides the language where its ending is known; null where there is none
 */
export type Parse = (text: string, fileName: string | null) => Parsed;

/** A `Parse` that asks for who reads a language when a text of it is met. */
export function parseWith(readerOf: (language: Language) => ReadText): Parse {
  return (text, fileName) => {
    const language = languageOf(text, fileName);
    return withinBounds(text, language, readerOf(language));
  };
}
