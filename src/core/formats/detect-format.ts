import type { FormatSign, Subject } from './format-sign.ts';
import { pinnedSchema } from './pinned-schema.ts';
import { SIGNS } from './signs.ts';

/** A format and why it is taken for it. */
export interface Detection {
  readonly format: FormatSign;
  /** In words: `has custom.gear-builder`. */
  readonly evidence: readonly string[];
}

/**
 * The format of a document: the one that its `$schema` names, else the one that its content speaks for; where that says
 * nothing, the file's name decides.
 *
 * @returns null where nothing says anything
 */
export function detectFormat(subject: Subject): Detection | null {
  return detectBySchema(subject) ?? detectByContent(subject) ?? detectByName(subject.fileName);
}

function detectBySchema(subject: Subject): Detection | null {
  const address = pinnedSchema(subject);
  if (address === null) return null;
  const format = SIGNS.find(({ schemaNames }) => schemaNames.some((name) => address.includes(name)));
  return format === undefined ? null : { format, evidence: [`names the schema ${address}`] };
}

/** The format that the content speaks for most; null where it speaks for none. */
export function detectByContent(subject: Subject): Detection | null {
  const value = subject.document?.value;
  const [best] = SIGNS.map((format) => ({ format, evidence: format.evidence(value, subject) }))
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => b.evidence.length - a.evidence.length);
  return best ?? null;
}

/** The format that a file's name speaks for; of several endings the longest wins, as one may end in another. */
export function detectByName(
  fileName: string | null,
  formats: readonly FormatSign[] = SIGNS,
): Detection | null {
  const [best] = formats
    .flatMap((format) => format.fileNames.map((ending) => ({ format, ending })))
    .filter(({ ending }) => fileName?.endsWith(ending))
    .sort((a, b) => b.ending.length - a.ending.length);
  return best === undefined ? null : { format: best.format, evidence: [`is named ${best.ending}`] };
}
