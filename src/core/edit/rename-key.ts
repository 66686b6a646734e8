import type { Document } from '../document/document.ts';
import type { Edit } from '../problem.ts';
import { entryPlace } from './entry-place.ts';
import { quoteAt, yamlScalar } from './print/yaml-scalar.ts';

/** Gives an entry of an object another key, in the quotes of the old one. Empty where it has no key of its own. */
export function renameKey(document: Document, pointer: string, newKey: string): Edit[] {
  const key = entryPlace(document, pointer)?.key ?? null;
  if (key === null) return [];
  const quoted =
    document.language === 'json'
      ? JSON.stringify(newKey)
      : yamlScalar(newKey, quoteAt(document.text, key.start));
  return [{ ...key, text: quoted }];
}
