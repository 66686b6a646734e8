import { chooseExamples } from './choose-example.ts';
import { groupExampleFiles } from './group-example-files.ts';
import { judgeExample } from './judged-example.ts';
import { TEXT_EXAMPLES } from './text-examples.ts';

const files = import.meta.glob<string>('../../../schemas/*/invalid/**', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const judged = [...groupExampleFiles(files), ...TEXT_EXAMPLES].map(judgeExample);

/** The failing example of each problem, by its id; those of the formats lie in `schemas/<format>/invalid/`. */
export const EXAMPLES = chooseExamples(judged);

/** How severe a problem is, by its id: as found in all examples, errors first. */
export const SEVERITIES = (id: string) =>
  (['error', 'warning', 'hint'] as const).filter((severity) =>
    judged.some(({ judgement }) =>
      judgement.problems.some((problem) => problem.id === id && problem.severity === severity),
    ),
  );
