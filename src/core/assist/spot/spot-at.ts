import { layoutOf } from '../../edit/print/layout.ts';
import type { JsonManner } from '../print/json-snippet.ts';
import type { Reading } from '../reading.ts';
import { lineStart } from '../tree/line-ends.ts';
import { blockSpot } from './block-spot.ts';
import { flowSpot, isInComment } from './flow-spot.ts';
import type { FoundSpot } from './spot.ts';

/** Where an author is writing; null where nothing can be offered. */
export function spotAt(reading: Reading, offset: number): FoundSpot | null {
  const { text, language } = reading;
  if (language === 'yaml') return blockSpot(reading, offset);
  if (language === 'dockerfile' || isInComment(text, offset)) return null;
  const { tree } = reading;
  if (tree === null || offset <= tree.start) return null;
  const spot = flowSpot(text, tree, [], offset, jsonManner(reading, offset));
  return spot === null ? null : { spot, tree };
}

/** How JSON is written around an offset. */
function jsonManner({ text, language }: Reading, offset: number): JsonManner {
  const { unit, colon } = layoutOf({ text, language, value: null, places: new Map() });
  return {
    indent: /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? '',
    unit,
    colon,
    inYaml: false,
  };
}
