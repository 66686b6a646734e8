import type { ReportedFile, Severity } from '../../core/index.ts';

import { type Annotation, githubAnnotation } from './github-annotation.ts';

const LEVEL: Readonly<Record<Severity, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
};

/** Each problem as a GitHub annotation at its line. */
export function validateGithub(files: readonly ReportedFile[]): string {
  return files
    .flatMap(({ path, judgement }) =>
      judgement.problems.map((problem) =>
        githubAnnotation({
          level: LEVEL[problem.severity],
          file: path,
          line: problem.range.start.line,
          column: problem.range.start.column,
          title: problem.id,
          message: `${problem.message}\n${problem.help}`,
        }),
      ),
    )
    .join('');
}
