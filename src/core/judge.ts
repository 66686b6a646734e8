import type { Document } from './document/document.ts';
import { lineIndex } from './document/line-index.ts';
import { notUtf8 } from './document/not-utf8.ts';
import { parse } from './document/parse.ts';
import type { Finding } from './finding.ts';
import type { FormatId } from './format.ts';
import { type Detection, detectFormat } from './formats/detect-format.ts';
import { contextOf, type FormatDefinition } from './formats/format-definition.ts';
import { FORMATS } from './formats/formats.ts';
import { unknownFormat } from './formats/unknown-format.ts';
import type { Judgement } from './judgement.ts';
import { explainError } from './schema/explain-error.ts';
import { meantErrors } from './schema/meant-errors.ts';
import { toProblems } from './to-problems.ts';

/** What is known of a text besides itself. */
export interface JudgeOptions {
  /** Name or path of the text; null or absent where it has none. */
  readonly fileName?: string | null;
  /** Pins the format; absent, content and name decide. */
  readonly format?: FormatId;
  /** Offset of the first character that stands for bytes that are no UTF-8; absent where there are none. */
  readonly notUtf8At?: number;
}

/**
 * Judges one text: the same answer for playground, command line and guides.
 * Pure and synchronous, never throws, and bounded in time by the bounds of length and depth.
 */
export function judge(text: string, options: JudgeOptions = {}): Judgement {
  const fileName = options.fileName ?? null;
  const { document, findings } = parse(text, fileName);
  const detection = pinned(options.format) ?? detectFormat(document?.value, fileName);
  const encoding = options.notUtf8At === undefined ? [] : [notUtf8(options.notUtf8At)];
  const all = [...encoding, ...findings, ...judgeDocument(document, detection?.format ?? null)];
  const problems = toProblems(all, detection?.format.id ?? null, lineIndex(text));
  return {
    format: detection?.format.id ?? null,
    formatEvidence: detection?.evidence ?? [],
    against: detection?.format.against ?? null,
    accepted: problems.every(({ severity }) => severity !== 'error'),
    problems,
  };
}

function pinned(id: FormatId | undefined): Detection | null {
  const format = FORMATS.find((candidate) => candidate.id === id);
  return format === undefined ? null : { format, evidence: ['was asked for'] };
}

function judgeDocument(document: Document | null, format: FormatDefinition | null): readonly Finding[] {
  // Nothing can be said about the content of a text that cannot be read.
  if (document === null) return [];
  if (format === null) return [unknownFormat(document)];
  const context = contextOf(format, document);
  format.validate(document.value);
  const errors = meantErrors(format.validate.errors ?? [], document.value);
  return [
    ...errors.map((error) => explainError(error, context, format.explain)),
    ...format.rules.flatMap((rule) => rule(context)),
  ];
}
