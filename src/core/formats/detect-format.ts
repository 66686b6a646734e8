import type { FormatDefinition } from './format-definition.ts';
import { FORMATS } from './formats.ts';

/** A format and why it is taken for it. */
export interface Detection {
  readonly format: FormatDefinition;
  /** In words: `has custom.gear-builder`. */
  readonly evidence: readonly string[];
}

/**
 * The format of a document. Its content decides; where that says nothing, the file's name does.
 *
 * @param value undefined where the text cannot be read
 * @returns null where neither says anything
 */
export function detectFormat(value: unknown, fileName: string | null): Detection | null {
  const [best] = FORMATS.map((format) => ({ format, evidence: format.evidence(value) }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => b.evidence.length - a.evidence.length);
  return best ?? detectByName(fileName);
}

/** The longest ending wins, as one may end in another. */
function detectByName(fileName: string | null): Detection | null {
  const [best] = FORMATS.flatMap((format) => format.fileNames.map((ending) => ({ format, ending })))
    .filter(({ ending }) => fileName?.endsWith(ending))
    .sort((a, b) => b.ending.length - a.ending.length);
  return best === undefined ? null : { format: best.format, evidence: [`is named ${best.ending}`] };
}
