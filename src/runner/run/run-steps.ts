import type { Example, Step, StepResult } from '../../docs/index.ts';
import { notRunSteps, runStep } from '../step/run-step.ts';
import type { StepWorld } from '../step/step-world.ts';

/** Takes the steps in order; behind one that failed, or when the run is cancelled, the rest is `not-run`. */
export async function runSteps(
  { steps }: Example,
  checks: ReadonlyMap<Step, StepResult>,
  world: StepWorld,
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  let stopped = false;
  for (const step of steps) {
    const check = checks.get(step);
    if (check !== undefined || step.kind === 'check') {
      results.push(...(check === undefined ? notRunSteps(step) : [check]));
      continue;
    }
    const done: readonly StepResult[] =
      stopped || world.signal.aborted ? notRunSteps(step) : await runStep(step, world);
    stopped ||= done.some(({ verdict }) => verdict !== 'passed');
    results.push(...done);
  }
  return results;
}

/** The steps of an example that never began: its manifests as judged, all else `not-run`. */
export function withoutRunning(
  { steps }: Example,
  checks: ReadonlyMap<Step, StepResult>,
): readonly StepResult[] {
  return steps.flatMap((step) => {
    const check = checks.get(step);
    return check === undefined ? notRunSteps(step) : [check];
  });
}
