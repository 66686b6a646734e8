import { asObject } from '../../document/as-object.ts';
import type { Document } from '../../document/document.ts';
import { valueAt } from '../../document/value-at.ts';
import { childPlaces } from '../child-places.ts';
import { isFlow } from '../is-flow.ts';
import { linePrefix } from '../lines.ts';

/** How much deeper than its key the first object stands that is written as a block; null where none is. */
export function blockUnit(document: Document): string | null {
  const { text, value, places } = document;
  for (const [pointer, { key, value: span }] of places) {
    if (key === null || text[span.start] === '*' || isFlow(document, pointer)) continue;
    if (asObject(valueAt(value, pointer)) === null) continue;
    const first = childPlaces(document, pointer)[0]?.key ?? null;
    if (first === null) continue;
    const deeper = linePrefix(text, first.start).length - linePrefix(text, key.start).length;
    if (deeper > 0) return ' '.repeat(deeper);
  }
  return null;
}
