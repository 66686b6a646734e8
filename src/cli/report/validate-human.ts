import type { Problem, Severity } from '../../core/index.ts';
import type { Colors, Loudness } from '../console.ts';
import type { ValidatedFile } from '../input/validated-file.ts';
import { count } from './count.ts';
import { excerpt } from './excerpt.ts';
import { printable } from './printable.ts';

/** What a person reads: each problem with its line, help and page, then a verdict for each file. */
export function validateHuman(files: readonly ValidatedFile[], colors: Colors, loudness: Loudness): string {
  return files.map((file) => fileReport(file, colors, loudness)).join('');
}

function fileReport(file: ValidatedFile, colors: Colors, { quiet, verbose }: Loudness): string {
  const { format, formatEvidence, problems } = file.judgement;
  const shown = quiet ? problems.filter((problem) => problem.severity === 'error') : problems;
  const parts = shown.map((problem) => problemReport(file, problem, colors));
  if (verbose && format)
    parts.push(`${printable(file.path)}: taken for ${format}: ${formatEvidence.join('; ')}\n`);
  parts.push(verdict(file, colors));
  return parts.join('');
}

function problemReport(file: ValidatedFile, problem: Problem, colors: Colors): string {
  const { line, column } = problem.range.start;
  const paint = paints(colors)[problem.severity];
  const lines = [
    `${colors.bold(`${printable(file.path)}:${line}:${column}`)}: ${paint(`${problem.severity}[${problem.id}]`)} ${printable(problem.message)}`,
    excerpt(file.text, problem.range),
    `  help: ${printable(problem.help)}`,
    `  ${colors.dim(`see:  ${problem.url}`)}`,
  ];
  return `${lines.filter((text) => text !== '').join('\n')}\n\n`;
}

function verdict(file: ValidatedFile, colors: Colors): string {
  const { accepted, against, problems } = file.judgement;
  const said = (['error', 'warning', 'hint'] as const)
    .map(
      (severity) => [severity, problems.filter((problem) => problem.severity === severity).length] as const,
    )
    .filter(([, n]) => n > 0)
    .map(([severity, n]) => count(n, severity));
  const word = accepted ? colors.green('accepted') : colors.red('rejected');
  const by = against ? ` by ${against}` : '';
  return `${printable(file.path)}: ${word}${by}${said.length > 0 ? ` (${said.join(', ')})` : ''}\n`;
}

function paints(colors: Colors): Record<Severity, (text: string) => string> {
  return {
    error: colors.red,
    warning: colors.yellow,
    hint: colors.cyan,
  };
}
