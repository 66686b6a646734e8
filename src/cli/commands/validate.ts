import type { Loudness } from '../../core/index.ts';
import {
  FORMATS,
  type FormatId,
  humanReport,
  judge,
  MAX_TEXT_LENGTH,
  type ReportedFile,
} from '../../core/index.ts';
import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { type FoundFile, findFiles } from '../input/find-files.ts';
import { readText } from '../input/read-text.ts';

import { validateGithub } from '../report/validate-github.ts';

import { validateResult } from '../report/validate-result.ts';
import { UsageError } from '../usage-error.ts';

export interface ValidateOptions extends Loudness {
  readonly as: FormatId | undefined;
  readonly strict: boolean;
  readonly stdinFilename: string | undefined;
  readonly format: 'human' | 'json' | 'github';
}

/** `waybill validate`: judge the files that the paths stand for, and report. */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  console: Console,
): Promise<ExitCode> {
  const fileNames = FORMATS.flatMap((format) => format.fileNames);
  const found = await findFiles(paths, fileNames);
  const files: ReportedFile[] = [];
  for (const file of found) {
    const judged = await judgeFile(file, options);
    if (judged.judgement.format !== null || file.named) files.push(judged);
  }
  if (files.length === 0) {
    throw new UsageError(
      'none of the files is a known format',
      'name a file itself, or pin its format with --as',
    );
  }
  console.out(report(files, options, console));
  return files.every(({ judgement }) => judgement.accepted) ? EXIT.fine : EXIT.wrong;
}

async function judgeFile(file: FoundFile, options: ValidateOptions): Promise<ReportedFile> {
  const { text, notUtf8At } = await readText(file.path, MAX_TEXT_LENGTH);
  const path = file.path === '-' ? (options.stdinFilename ?? '-') : file.path;
  const pinned = options.as === undefined ? {} : { format: options.as };
  const judgement = judge(text, { fileName: path, ...pinned, ...(notUtf8At === null ? {} : { notUtf8At }) });
  return { path, text, judgement: options.strict ? strictly(judgement) : judgement };
}

/** `--strict` promotes warnings and hints to errors. */
function strictly(judgement: ReportedFile['judgement']): ReportedFile['judgement'] {
  const problems = judgement.problems.map((problem) => ({ ...problem, severity: 'error' as const }));
  return { ...judgement, problems, accepted: problems.length === 0 };
}

function report(files: readonly ReportedFile[], options: ValidateOptions, console: Console): string {
  if (options.format === 'json') return `${JSON.stringify(validateResult(files), null, 2)}\n`;
  if (options.format === 'github') return validateGithub(files);
  return files.map((file) => humanReport(file, console.colors, options)).join('');
}
