import type { GuidesResult, PageResult } from '../../docs/index.ts';
import type { UpdatedPage } from './updated-page.ts';

/**
 * The result with each place that was not written as a problem of its page, so that every report tells it; lines are
 * those of the pages as they are now.
 */
export function withRefusals<Result extends GuidesResult>(
  result: Result,
  updated: readonly UpdatedPage[],
): Result {
  const pages = result.pages.map((page) => {
    const found = updated.find(({ path }) => path === page.path);
    return found === undefined ? page : pageNow(page, found);
  });
  return { ...result, pages };
}

function pageNow(page: PageResult, { refused, lineNow }: UpdatedPage): PageResult {
  const move = <Placed extends { readonly line: number }>(all: readonly Placed[]) =>
    all.map((one) => ({ ...one, line: lineNow(one.line) }));
  const problems = refused.map((refusal) => ({
    id: 'update/refused',
    severity: 'error' as const,
    ...refusal,
  }));
  const examples = page.examples.map((example) => ({ ...example, steps: move(example.steps) }));
  return { ...page, fences: move(page.fences), problems: [...move(page.problems), ...problems], examples };
}
