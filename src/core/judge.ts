import type { Document } from './document/document.ts';
import { lineIndex } from './document/line-index.ts';
import { mapFinding } from './document/mend/map-finding.ts';
import { notUtf8 } from './document/not-utf8.ts';
import { parse } from './document/parse.ts';
import type { Parsed } from './document/parsed.ts';
import type { Finding } from './finding.ts';
import type { FormatId } from './format.ts';
import { type Detection, detectFormat } from './formats/detect-format.ts';
import type { FormatDefinition, Subject } from './formats/format-definition.ts';
import { FORMATS } from './formats/formats.ts';
import { knownNeighbours } from './formats/known-neighbours.ts';
import { otherFormat, recipeForManifest } from './formats/other-format.ts';
import { unknownFormat } from './formats/unknown-format.ts';
import type { Judgement } from './judgement.ts';
import type { NeighbourFile } from './neighbour.ts';
import type { Context } from './schema/context.ts';
import { explainError } from './schema/explain-error.ts';
import { meantErrors } from './schema/meant-errors.ts';
import { type Found, MAX_PROBLEMS, toProblems } from './to-problems.ts';

/** What is known of a text besides itself. */
export interface JudgeOptions {
  /** Name or path of the text; null or absent where it has none. */
  readonly fileName?: string | null;
  /** Pins the format; absent, content and name decide. */
  readonly format?: FormatId;
  /** Offset of the first character that stands for bytes that are no UTF-8; absent where there are none. */
  readonly notUtf8At?: number;
  /** The other files of the same package, whose names and contents must agree with this one. */
  readonly neighbours?: readonly NeighbourFile[];
}

/**
 * Judges one text: the same answer for playground, command line and guides.
 * Pure and synchronous, never throws, and bounded in time by the bounds of length and depth.
 */
export function judge(text: string, options: JudgeOptions = {}): Judgement {
  const fileName = options.fileName ?? null;
  const neighbours = knownNeighbours(options.neighbours ?? []);
  const plain = parse(text, fileName);
  const subject: Subject = { text, fileName, document: plain.document ?? plain.guess ?? null, neighbours };
  const detection = pinned(options.format) ?? detectFormat(subject);
  const format = detection?.format ?? null;
  const parsed = format?.read?.(text, fileName, plain) ?? plain;
  // What keeps the text from being read comes first, whatever else is wrong with it.
  const broken = parsed.findings.filter(({ severity }) => severity === 'error');
  if (options.notUtf8At !== undefined) broken.unshift(notUtf8(options.notUtf8At));
  const tolerated = parsed.findings.filter(({ severity }) => severity !== 'error');
  const content = judgeDocument(parsed, format, subject);
  const all = [...tolerated, ...content.findings];
  const other = detection === null ? null : otherFormat(subject, detection);
  // Mending a text into a format that it does not belong to would spoil it.
  const findings = other === null ? all : all.map(withoutPreference);
  // A Dockerfile in the place of a manifest is told once.
  if (other !== null && content.findings.every(({ id }) => id !== other.id)) broken.unshift(other);
  const problems = toProblems({ broken, findings, more: content.more }, format?.id ?? null, lineIndex(text));
  return {
    format: format?.id ?? null,
    formatEvidence: detection?.evidence ?? [],
    against: format?.against ?? null,
    accepted: problems.every(({ severity }) => severity !== 'error'),
    problems,
  };
}

function withoutPreference(finding: Finding): Finding {
  return { ...finding, fixes: (finding.fixes ?? []).map((fix) => ({ ...fix, preferred: false })) };
}

/** A format that was asked for. */
export function pinned(id: FormatId | undefined): Detection | null {
  const format = FORMATS.find((candidate) => candidate.id === id);
  return format === undefined ? null : { format, evidence: ['was asked for'] };
}

/** What is wrong with the content, in offsets of the text as it was given. */
function judgeDocument(
  { document, original }: Parsed,
  format: FormatDefinition | null,
  subject: Subject,
): Pick<Found, 'findings' | 'more'> {
  // Nothing can be said about the content of a text that cannot be read.
  if (document === null) return { findings: [], more: 0 };
  const { findings, more } = judgeContent(document, format, subject);
  return {
    findings: original === undefined ? findings : findings.map((finding) => mapFinding(finding, original)),
    more,
  };
}

function judgeContent(
  document: Document,
  format: FormatDefinition | null,
  { fileName, neighbours }: Subject,
): Pick<Found, 'findings' | 'more'> {
  if (format === null) return { findings: [unknownFormat(document)], more: 0 };
  const recipe = recipeForManifest(document, format);
  if (recipe !== null) return { findings: [recipe], more: 0 };
  const { fields, platform, validate, checks, rules } = format;
  const context: Context = { document, fileName, neighbours, fields, platform };
  validate?.(document.value);
  const errors = meantErrors(validate?.errors ?? [], document.value);
  // Sentences for more than is ever listed would take most of the time.
  const listed = errors.slice(0, MAX_PROBLEMS);
  return {
    findings: [
      ...listed.map((error) => explainError(error, context, format.explain)),
      ...[...checks, ...rules].flatMap((rule) => rule(context)),
    ],
    more: errors.length - listed.length,
  };
}
