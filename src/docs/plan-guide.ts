import { buildExamples } from './assemble/build-examples.ts';
import { groupExamples } from './assemble/group-examples.ts';
import { missingSchemaProblem } from './assemble/missing-file-problem.ts';
import { readDirective } from './assemble/read-directive.ts';
import { chooseFate } from './fate/choose-fate.ts';
import type { Fence } from './fence.ts';
import type { Guide, GuideProblem } from './guide.ts';
import type { PlanWorld } from './judge.ts';
import { lexPage } from './lex/lex-page.ts';
import { pageSyntax } from './lex/parse-markdown.ts';
import { partialProblem } from './lex/partial-problem.ts';

/**
 * Reads a page (`.mdx` as MDX, all else as Markdown) into what runs, what is counted and what is wrong with it.
 * Three passes: where things stand (lex), what each fence means (fate), what belongs together (assemble).
 * Never throws for what a page contains; a page with problems must not be run.
 */
export function planGuide(text: string, path: string, world: PlanWorld): Guide {
  const page = lexPage(text, path);
  const fated = page.fences.map((fence) => ({ fence, ...chooseFate(fence, world) }));
  const directives = page.comments.map((comment) => readDirective(comment, pageSyntax(path), world));
  const grouped = groupExamples(
    fated,
    directives.map(({ directive }) => directive),
  );
  const { examples, problems } = buildExamples(grouped.groups);
  const found = [page, ...fated, ...directives].flatMap(({ problem }) => (problem === null ? [] : [problem]));
  // At most one problem a fence.
  const wrong = new Set(fated.filter(({ problem }) => problem !== null).map(({ fence }) => fence.line));
  const openFences = page.openFences.filter(({ line }) => !wrong.has(line));
  const schemas = fated.flatMap(({ fence, fate }) => missingSchemaProblem(fence, fate, world.exists) ?? []);
  const exampleOf = new Map(
    grouped.groups.flatMap(({ id, items }) => items.map((item) => [item, id] as const)),
  );
  const fences = fated.map((item): Fence => {
    const { kind: _, ...fence } = item.fence;
    return { ...fence, fate: item.fate, example: exampleOf.get(item) ?? null };
  });
  return {
    path,
    title: page.title,
    fences,
    examples,
    problems: [
      ...found,
      ...openFences,
      ...schemas,
      ...page.partials.map(partialProblem),
      ...grouped.problems,
      ...problems,
    ].sort(byPlace),
  };
}

function byPlace(a: GuideProblem, b: GuideProblem): number {
  return a.line - b.line || a.column - b.column;
}
