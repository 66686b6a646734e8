import { printable, type Severity } from '../../core/index.ts';
import type { ValidatedFile } from '../validate/validated-file.ts';
import { type Annotation, githubAnnotation } from './github-annotation.ts';

const LEVEL: Readonly<Record<Severity, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
};

/** Each problem as a GitHub annotation at its line. */
export function validateGithub(files: readonly ValidatedFile[]): string {
  return files
    .flatMap(({ path, judgement }) =>
      judgement.problems.map(({ id, severity, message, help, range }) =>
        githubAnnotation({
          level: LEVEL[severity],
          file: printable(path),
          line: range.start.line,
          column: range.start.column,
          title: id,
          message: `${printable(message)}\n${printable(help)}`.trimEnd(),
        }),
      ),
    )
    .join('');
}
