import type { Finding } from '../finding.ts';
import type { Span } from './document.ts';

/** The longest text that is judged, in UTF-16 units. Real manifests have a few thousand. */
export const MAX_TEXT_LENGTH = 2_000_000;

/** The longest text that is judged as YAML, which takes twenty times as long to read as JSON. */
export const MAX_YAML_LENGTH = 500_000;

/** How deep lists and objects may be nested. Real manifests reach about ten levels. */
export const MAX_DEPTH = 200;

/** How many values YAML aliases may add to a text. */
export const MAX_ALIASED_VALUES = 100_000;

/** The text is longer than what is judged. */
export function tooLong(limit: number): Finding {
  return bound(
    'text/too-long',
    { start: 0, end: 1 },
    `This text has more than ${limit.toLocaleString('en')} characters, which is all that Waybill judges.`,
    'A manifest describes the data; move the data itself into a file of the image.',
  );
}

/** Lists or objects are nested deeper than what is judged; `span` is where the limit is passed. */
export function tooDeep(span: Span): Finding {
  return bound(
    'text/too-deep',
    span,
    `Lists and objects are nested deeper here than ${MAX_DEPTH} levels, which is all that Waybill judges.`,
    'Flatten the structure.',
  );
}

/** YAML aliases repeat so much that the text stands for more than what is judged. */
export function tooManyAliases(span: Span): Finding {
  return bound(
    'text/too-many-aliases',
    span,
    `Up to here the aliases of this text stand for more than ${MAX_ALIASED_VALUES.toLocaleString('en')} values, which is all that Waybill judges.`,
    'Write out what you mean instead of repeating aliases of aliases.',
  );
}

function bound(id: string, span: Span, message: string, help: string): Finding {
  return { id, severity: 'error', message, help, pointer: '', span };
}
