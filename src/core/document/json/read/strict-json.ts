import type { Document } from '../../document.ts';
import { JsonPlaces } from './json-places.ts';

/** The document of a strict JSON text; null for any other. Its places may be asked for where its depth is within the bound. */
export function strictJson(text: string): Document | null {
  const value = parsed(text);
  return value === undefined ? null : { text, language: 'json', value, places: new JsonPlaces(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
