import type { Document } from '../../document.ts';
import { type JsonContent, readJson } from './read-json.ts';

/** The document of a strict JSON text, whose places are looked for when they are first asked for; null for any other text. */
export function strictJson(text: string): Document | null {
  const value = parsed(text);
  if (value === undefined) return null;
  let content: JsonContent | undefined;
  return {
    text,
    language: 'json',
    value,
    /** Only for a text whose depth is within the bound. */
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
