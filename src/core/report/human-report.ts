import { isSafeFix } from '../fix/is-safe-fix.ts';
import type { Alternative, Fix, Problem, RelatedPlace, Severity } from '../problem.ts';
import type { Colors } from './colors.ts';
import { count } from './count.ts';
import { excerpt } from './excerpt.ts';
import { joinPath } from './join-path.ts';
import type { Loudness } from './loudness.ts';
import { printable } from './printable.ts';
import type { ReportedFile } from './reported-file.ts';

/**
 * What a person reads of one file: each problem with its line, help and page, then the verdict. The same text on a
 * terminal and on the pages that show failing examples.
 * @param site put before the addresses of pages, which are paths on the site; `https://example.org/docs`
 */
export function humanReport(
  file: ReportedFile,
  colors: Colors,
  { quiet, verbose }: Loudness,
  site = '',
): string {
  const { format, formatEvidence, problems } = file.judgement;
  const shown = quiet ? problems.filter(({ severity }) => severity === 'error') : problems;
  const [told, counted] = verbose ? [shown, []] : withoutRepetition(shown);
  const parts = told.map((problem) => problemReport(file, problem, colors, verbose, site));
  for (const alike of counted) parts.push(repetitions(file.path, alike, colors));
  if (verbose && format !== null) parts.push(evidence(file.path, format, formatEvidence));
  parts.push(verdict(file, shown, colors));
  return parts.join('');
}

/** So many problems that read alike are told one by one; a text may lack fifty commas. */
const MOST_ALIKE = 5;

/** So many lines of those that are only counted are named. */
const MOST_LINES = 12;

/** The problems to tell, and the rest of those that come again and again in the same words. */
function withoutRepetition(problems: readonly Problem[]): [Problem[], Problem[][]] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems) {
    const words = `${problem.id} ${problem.severity} ${problem.message}`;
    const same = alike.get(words);
    if (same === undefined) alike.set(words, [problem]);
    else same.push(problem);
  }
  const rest = [...alike.values()].map((same) => same.slice(MOST_ALIKE)).filter(({ length }) => length > 0);
  const counted = new Set(rest.flat());
  return [problems.filter((problem) => !counted.has(problem)), rest];
}

function repetitions(path: string, alike: readonly Problem[], colors: Colors): string {
  const [{ id, severity, message } = { id: '', severity: 'error' as const, message: '' }] = alike;
  const lines = [...new Set(alike.map(({ range }) => range.start.line))];
  const named = lines.slice(0, MOST_LINES).join(', ') + (lines.length > MOST_LINES ? ', …' : '');
  const where = `${lines.length === 1 ? 'line' : 'lines'} ${named}`;
  return `${printable(path)}: ${paints(colors)[severity](`${severity}[${id}]`)} ${alike.length === 1 ? 'once more' : `${alike.length} more times`}, ${where}: ${printable(message)}\n\n`;
}

function problemReport(
  { path, text }: ReportedFile,
  problem: Problem,
  colors: Colors,
  verbose: boolean,
  site: string,
): string {
  const paint = paints(colors)[problem.severity];
  const lines = [
    `${colors.bold(place(path, problem.range.start))}: ${paint(`${problem.severity}[${problem.id}]`)} ${printable(problem.message)}`,
    excerpt(text, problem.range),
    problem.help === '' ? '' : `  help: ${printable(problem.help)}`,
    ...problem.related.map((related) => `  also: ${relatedReport(path, related)}`),
    ...(verbose ? problem.fixes.map((fix) => `  fix:  ${fixReport(fix)}`) : []),
    ...(verbose ? (problem.alternatives ?? []).map((other) => `  or:   ${otherForm(other)}`) : []),
    `  ${colors.dim(`see:  ${site}${problem.url}`)}`,
  ];
  return `${lines.filter((line) => line !== '').join('\n')}\n\n`;
}

function relatedReport(judged: string, { path, range, message }: RelatedPlace): string {
  return `${place(path === null ? judged : joinPath(judged, path), range.start)}: ${printable(message)}`;
}

function fixReport({ title, preferred, placeholder }: Fix): string {
  const notes = [preferred ? '' : 'one of several', placeholder ? 'needs a value of yours' : ''].filter(
    Boolean,
  );
  return `${printable(title)}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
}

/** A form that the value might have had, with all that it lacks for that. */
function otherForm({ title, messages }: Alternative): string {
  const lacks = messages.map((message) => `\n          ${printable(message)}`);
  return `${printable(title)}${lacks.length > 0 ? `, but then:${lacks.join('')}` : ''}`;
}

function evidence(path: string, format: string, reasons: readonly string[]): string {
  return `${printable(path)}: taken for ${format}: ${printable(reasons.join('; '))}\n`;
}

function verdict(
  { path, judgement: { accepted, against } }: ReportedFile,
  problems: readonly Problem[],
  colors: Colors,
): string {
  const said = (['error', 'warning', 'hint'] as const)
    .map(
      (severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const,
    )
    .filter(([, n]) => n > 0)
    .map(([severity, n]) => count(n, severity));
  const word = accepted ? colors.green('accepted') : colors.red('rejected');
  const by = against === null ? '' : ` by ${against}`;
  const mended = problems.filter(({ fixes }) => fixes.some(isSafeFix)).length;
  const fix = mended === 0 ? '' : `; --fix mends ${mended === problems.length ? 'all' : mended}`;
  return `${printable(path)}: ${word}${by}${said.length > 0 ? ` (${said.join(', ')}${fix})` : ''}\n`;
}

function place(path: string, { line, column }: Problem['range']['start']): string {
  return `${printable(path)}:${line}:${column}`;
}

function paints(colors: Colors): Record<Severity, (text: string) => string> {
  return { error: colors.red, warning: colors.yellow, hint: colors.cyan };
}
