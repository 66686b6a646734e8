import { printable, type Severity } from '../../../core/index.ts';
import type { CaseResult } from '../../run/case-result.ts';
import { type Annotation, githubAnnotation } from '../github-annotation.ts';
import { printableLines } from '../printable-lines.ts';

const LEVEL: Readonly<Record<Severity, Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
};

/**
 * Each problem of a run as a GitHub annotation at the manifest.
 * @param file the manifest, as GitHub finds it from the root of the repository
 */
export function runGithub(file: string, cases: readonly CaseResult[]): string {
  return cases
    .flatMap(({ case: name, result }) =>
      result.problems.map(({ id, severity, message, help }) =>
        githubAnnotation({
          level: LEVEL[severity],
          file: printable(file),
          line: 1,
          column: null,
          title: printable(name === null ? id : `${name}: ${id}`),
          message: printableLines(`${message}\n${help}`.trimEnd()).join('\n'),
        }),
      ),
    )
    .join('');
}
