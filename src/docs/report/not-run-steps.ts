import type { Step } from '../guide.ts';
import type { StepResult } from '../result.ts';

/** The results of a step that was not run; a console command whose output the page shows has two. */
export function notRunSteps(step: Step): readonly StepResult[] {
  const own: StepResult = {
    line: step.line,
    kind: step.kind,
    verdict: 'not-run',
    exitCode: null,
    message: null,
    diff: null,
    explained: [],
  };
  const compared = step.kind === 'run' && step.how === 'console' && step.command.expected !== null;
  return compared ? [own, { ...own, kind: 'compare' }] : [own];
}
