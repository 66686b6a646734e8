import type { Example, GuideProblem, Step } from '../guide.ts';
import { problemAt } from '../problem-at.ts';
import { buildSteps } from './build-steps.ts';
import type { ExampleGroup } from './group-examples.ts';

/** The examples of a page, and the problems that only show once its parts are put together. */
export function buildExamples(groups: readonly ExampleGroup[]): {
  readonly examples: readonly Example[];
  readonly problems: readonly GuideProblem[];
} {
  const problems = groups.flatMap((group, index) => [
    ...unknownExample(group, groups.slice(0, index)),
    ...outputsWithoutRun(group),
  ]);
  return { examples: groups.map(buildExample), problems };
}

function buildExample(group: ExampleGroup): Example {
  const { needs = [], timeoutMs = null, files = [], continues = null, keep = [], same = [] } = group.settings;
  const steps = buildSteps(group);
  const usesEngine = steps.some(typesDocker);
  return {
    id: group.id,
    line: group.line,
    needs,
    timeoutMs,
    files,
    continues,
    keep,
    same,
    usesEngine,
    steps,
  };
}

/** The word `docker` or `podman` as a whole word of a shell line, not as a part of a file name or an option. */
function typesDocker(step: Step): boolean {
  if (step.kind !== 'run') return false;
  const typed = step.how === 'console' ? step.command.text : step.script;
  return /(?:^|[\s;&|(`!])(?:docker|podman)(?=\s|$)/.test(typed);
}

function unknownExample(group: ExampleGroup, earlier: readonly ExampleGroup[]): readonly GuideProblem[] {
  const { continues } = group.settings;
  if (continues === undefined || earlier.some(({ id }) => id === continues)) return [];
  const message = `\`continues=${continues}\` names no earlier example of this page.`;
  const ids = earlier.map(({ id }) => `\`continues=${id}\``).join(', ');
  const help = ids === '' ? 'No example stands above this one; take `continues=` out.' : `Write ${ids}.`;
  return [problemAt(group.continuesAt ?? group, 'fence/unknown-example', message, help)];
}

function outputsWithoutRun({ items }: ExampleGroup): readonly GuideProblem[] {
  const problems: GuideProblem[] = [];
  let ran = false;
  for (const item of items) {
    if (!('fence' in item) || item.fate === null) continue;
    if (item.fate.kind === 'run') ran = true;
    if (item.fate.kind !== 'output' || item.fate.of !== null || ran) continue;
    const message = 'Nothing has run in this example whose output could be compared with this fence.';
    const help =
      'Put a `console` or `bash run` fence above it, or add `of="PATH"` to compare it with a file.';
    problems.push(problemAt(item.fence, 'fence/output-without-run', message, help));
  }
  return problems;
}
