import { MAX_TEXT_LENGTH } from '../../../document/bounds.ts';
import type { Document, Language } from '../../../document/document.ts';
import { languageOf } from '../../../document/language-of.ts';
import { originalDocument } from '../../../document/mend/original-document.ts';
import type { Parsed } from '../../../document/parsed.ts';
import type { ReadText } from '../../../document/within-bounds.ts';
import type { Finding } from '../../../finding.ts';
import type { ReadingMeans } from '../../format-definition.ts';
import { checkMark, checkNesting } from './check-mark.ts';
import { findMarks } from './find-marks.ts';
import type { JinjaFault, Mark } from './mark.ts';
import { type Masked, maskMarks } from './mask-marks.ts';
import { restoreMarks } from './restore-marks.ts';

/**
 * Reads a file that Kaapana renders with Jinja2 before it reads it as JSON (processing_container/common.py,
 * `_parse_with_jinja`, kaapana 09bb59b). Nothing is rendered: what a mark becomes depends on the environment of the one
 * who renders, so it stands in the document as a text of its own, and `isRendered` tells where.
 */
export function readTemplate(text: string, fileName: string | null, { parse, plain }: ReadingMeans): Parsed {
  if (text.length > MAX_TEXT_LENGTH || !/\{[{%#]/.test(text)) return plain;
  const { marks, fault } = findMarks(text);
  const language = languageOf(text, fileName);
  const name = language === 'yaml' ? 'task.yaml' : 'task.json';
  const faults = fault === null ? faultsOf(marks) : [refused(fault)];
  const { masked, parsed } = readMasked(text, marks, language, (masked) => parse(masked, name));
  const document = withMarks(parsed, text, masked);
  if (faults.length > 0) return { document, findings: [...faults, ...parsed.findings] };
  if (isBroken(parsed) && marks.some(({ kind }) => kind === 'statement')) {
    return { document: null, findings: [notJudged(marks)] };
  }
  const findings = parsed.findings.map((finding) => withoutMasks(finding, text, masked.text));
  return { document, findings: findings.map((finding) => openingQuote(finding, text, masked.bare)) };
}

/** An expression outside of quotes stands for a value; where that gives no JSON, it is left out, as it may be empty. */
function readMasked(
  text: string,
  marks: readonly Mark[],
  language: Language,
  read: ReadText,
): { masked: Masked; parsed: Parsed } {
  const masked = maskMarks(text, marks, language, 'value');
  const parsed = read(masked.text);
  if (!isBroken(parsed)) return { masked, parsed };
  const without = maskMarks(text, marks, language, 'nothing');
  const second = read(without.text);
  return isBroken(second) ? { masked, parsed } : { masked: without, parsed: second };
}

function withMarks(parsed: Parsed, text: string, masked: Masked): Document | null {
  const document = originalDocument(masked.text, parsed);
  if (document === null) return null;
  const original = { ...document, text };
  if (masked.allQuoted && parsed.original === undefined) return original;
  return { ...original, value: restoreMarks(original, masked.text) };
}

function isBroken({ findings }: Parsed): boolean {
  return findings.some(({ severity }) => severity === 'error');
}

/** Jinja2 compiles a template as a whole and stops at the first thing that it refuses. */
function faultsOf(marks: readonly Mark[]): Finding[] {
  const mayHaveMore = marks.some(({ kind }) => kind === 'statement');
  for (const mark of marks) {
    const fault = checkMark(mark, mayHaveMore);
    if (fault !== null) return [refused(fault)];
  }
  const fault = checkNesting(marks);
  return fault === null ? [] : [refused(fault)];
}

function refused({ reason, start, end, insert }: JinjaFault): Finding {
  return {
    id: 'template-syntax',
    severity: 'error',
    message: `Jinja2 refuses the template: ${reason}.`,
    help: 'Kaapana renders the file with Jinja2 before it reads it. Write {{ env.NAME }} for a variable of the environment; two opening braces in a text are always taken for Jinja2.',
    pointer: '',
    span: { start, end },
    fixes: insert === null ? [] : [{ title: `Add ${insert}`, edits: [{ start, end: start, text: insert }] }],
  };
}

function notJudged(marks: readonly Mark[]): Finding {
  const first = marks.find(({ kind }) => kind === 'statement') ?? { start: 0, end: 1 };
  return {
    id: 'template-not-judged',
    severity: 'warning',
    message: 'Statements of Jinja2 shape this file, so its content is not judged here.',
    help: 'Without its statements the text is no JSON. Render it, and let the result be judged.',
    pointer: '',
    span: { start: first.start, end: first.end },
  };
}

/** Fixes that write over a mark were made of what stood in its place, and would put that into the file. */
function withoutMasks(finding: Finding, text: string, masked: string): Finding {
  const fixes = finding.fixes?.filter(({ edits }) =>
    edits.every(({ start, end }) => text.slice(start, end) === masked.slice(start, end)),
  );
  return fixes === undefined ? finding : { ...finding, fixes };
}

/** An expression outside of quotes that has text beside it: the quote in front of it is missing, not a comma. */
function openingQuote(
  finding: Finding,
  text: string,
  bare: readonly { start: number; end: number }[],
): Finding {
  const { start, end } = finding.span;
  const run = bare.find((span) => span.start <= end && start <= span.end);
  if (finding.id !== 'json/syntax' || run === undefined || text[run.start - 1] === '"') return finding;
  let at = run.start;
  while (/[^\s:,[\]{}"]/.test(text[at - 1] ?? '"')) at -= 1;
  return {
    ...finding,
    message: 'The text that begins here has no opening quote.',
    help: 'Put it into double quotes.',
    span: { start: at, end: run.end },
    fixes: [{ title: 'Add the quote', edits: [{ start: at, end: at, text: '"' }] }],
  };
}
