import type { GuidesResult, PageResult } from '../../docs/index.ts';
import { githubAnnotation } from './github-annotation.ts';

/** Each problem of a page and each failed step as a GitHub annotation at its line. */
export function guidesGithub(result: GuidesResult): string {
  return result.pages.flatMap((page) => [...problems(page), ...failures(page)]).join('');
}

function problems(page: PageResult): string[] {
  return page.problems.map((problem) =>
    githubAnnotation({
      level: problem.severity,
      file: page.path,
      line: problem.line,
      column: null,
      title: problem.id,
      message: `${problem.message}\n${problem.help}`,
    }),
  );
}

function failures(page: PageResult): string[] {
  return page.examples.flatMap((example) =>
    example.steps
      .filter((step) => step.verdict === 'failed')
      .map((step) =>
        githubAnnotation({
          level: 'error',
          file: page.path,
          line: step.line,
          column: null,
          title: `example ${example.id} failed`,
          message: [step.message, step.diff].filter(Boolean).join('\n'),
        }),
      ),
  );
}
