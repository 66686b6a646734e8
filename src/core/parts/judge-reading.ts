import type { Document } from '../document/document.ts';
import { lineIndex } from '../document/line-index.ts';
import { mapFinding } from '../document/mend/map-finding.ts';
import { notUtf8 } from '../document/not-utf8.ts';
import type { Parsed } from '../document/parsed.ts';
import type { Finding } from '../finding.ts';
import type { FormatDefinition } from '../formats/format-definition.ts';
import type { Subject } from '../formats/format-sign.ts';
import { otherFormat, recipeForManifest } from '../formats/other-format.ts';
import { unknownFormat } from '../formats/unknown-format.ts';
import type { JudgeOptions } from '../judge-options.ts';
import type { Judgement } from '../judgement.ts';
import type { Context } from '../schema/context.ts';
import { explainError } from '../schema/explain-error.ts';
import { meantErrors } from '../schema/meant-errors.ts';
import { type Found, MAX_PROBLEMS, toProblems } from '../to-problems.ts';
import type { Parts } from './parts.ts';
import type { Reading } from './read-text.ts';

/** Judges a text of which the format is known, by the definition of that format and of its neighbours' alone. */
export function judgeReading(reading: Reading, options: JudgeOptions, parts: Parts): Judgement {
  const { subject, plain, detection } = reading;
  const { text, fileName } = subject;
  const format = detection === null ? null : parts.definitionOf(detection.format.id);
  const parsed = format?.read?.(text, fileName, { parse: parts.parse, plain }) ?? plain;
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
