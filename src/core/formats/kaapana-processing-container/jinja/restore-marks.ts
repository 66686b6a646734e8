import { setOwn } from '../../../document/as-object.ts';
import type { Document } from '../../../document/document.ts';
import { childPointer } from '../../../document/pointer.ts';
import { findMarks } from './find-marks.ts';

/**
 * The value of a document in which marks stand again where the parser saw others signs, so that sentences quote what the
 * author wrote. As recursive as the text is deep, which is bounded.
 *
 * @param masked the text that was parsed, as long as that of the document
 */
export function restoreMarks(document: Document, masked: string): unknown {
  return restored(document.value, '', document, masked);
}

function restored(value: unknown, pointer: string, document: Document, masked: string): unknown {
  if (typeof value === 'string') return restoredText(value, pointer, document, masked);
  if (Array.isArray(value))
    return value.map((item, index) => restored(item, childPointer(pointer, index), document, masked));
  if (typeof value !== 'object' || value === null) return value;
  const object: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(value))
    setOwn(object, key, restored(child, childPointer(pointer, key), document, masked));
  return object;
}

function restoredText(
  value: string,
  pointer: string,
  { text, places, language }: Document,
  masked: string,
): string {
  const span = places.get(pointer)?.value;
  if (span === undefined) return value;
  const written = text.slice(span.start, span.end);
  if (!/\{[{%#]/.test(written)) return value;
  if (language === 'json') return written.startsWith('"') ? value : written;
  const { marks } = findMarks(written);
  const seen = masked.slice(span.start, span.end);
  return marks.reduce(
    (result, { start, end }) => result.replace(seen.slice(start, end), () => written.slice(start, end)),
    value,
  );
}
