import { type Example, notRunSteps, type Step, type StepResult } from '../../../docs/index.ts';
import { lineOf, runStep, type WorldStep } from '../step/run-step.ts';
import type { StepWorld } from '../step/step-world.ts';

/** Takes the steps in order; behind one that failed, or when the run is cancelled, the rest is `not-run`. */
export async function runSteps(
  { steps }: Example,
  checks: ReadonlyMap<Step, StepResult>,
  world: StepWorld,
  begin: (line: number, text: string) => void,
): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  let stopped = false;
  for (const step of steps) {
    const check = checks.get(step);
    if (check !== undefined || step.kind === 'check') {
      results.push(...(check === undefined ? notRunSteps(step) : [check]));
      continue;
    }
    const ends = stopped || world.signal.aborted;
    if (!ends) begin(lineOf(step), textOf(step));
    const done: readonly StepResult[] = ends ? notRunSteps(step) : await runStep(step, world);
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

/** What a person reads while the step runs. */
function textOf(step: WorldStep): string {
  switch (step.kind) {
    case 'write':
      return `write ${step.path}`;
    case 'run':
      return step.how === 'script' ? 'bash run' : `$ ${step.command.text}`;
    case 'compare':
      return step.of === null ? 'compare the output' : `compare ${step.of}`;
    case 'verify':
      return `verify ${step.file}`;
  }
}
