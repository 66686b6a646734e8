import {
  compareJson,
  compareLines,
  type Guide,
  planGuide,
  type Rewrite,
  updatePage,
} from '../../../src/docs/index.ts';
import { fakeJudge } from '../fake-judge.ts';

/** What an update run would do with a page whose n-th compared place gets the n-th output. */
export function updateWith(text: string, path: string, outputs: readonly string[]) {
  const guide = planGuide(text, path, { judge: fakeJudge });
  const compared = compareAll(guide, outputs);
  const rewrites = compared.flatMap(({ line, lines }): Rewrite[] =>
    lines === null ? [] : [{ line, lines }],
  );
  return { guide, compared, ...updatePage(text, guide, rewrites) };
}

/** Each place of a page that is compared, held against its output. */
export function compareAll({ examples }: Guide, outputs: readonly string[]) {
  let captures: ReadonlyMap<string, string> = new Map();
  let next = 0;
  return examples.flatMap(({ steps }) =>
    steps.flatMap((step) => {
      const context = { cwd: '/w', captures };
      const compare = () => {
        if (step.kind === 'run' && step.how === 'console' && step.command.expected !== null) {
          return compareLines(step.command.expected, outputs[next++] ?? '', context, step.line);
        }
        if (step.kind !== 'compare') return null;
        const { expectation, line } = step;
        if (expectation.kind === 'json') return compareJson(expectation, outputs[next++] ?? '', context);
        return expectation.kind === 'lines'
          ? compareLines(expectation.lines, outputs[next++] ?? '', context, line)
          : null;
      };
      const comparison = compare();
      if (comparison === null) return [];
      captures = comparison.captures;
      return [{ line: step.line, ...comparison }];
    }),
  );
}
