import {
  type Example,
  type ExampleResult,
  notRunSteps,
  type Step,
  type StepResult,
} from '../../../docs/index.ts';
import type { Pass } from './pass.ts';

/** The result of an example that passed before and is unchanged: at today's lines, with what it kept then. */
export function cachedResult(example: Example, { durationMs, leftovers, kept }: Pass): ExampleResult {
  return {
    id: example.id,
    verdict: 'passed',
    cached: true,
    missing: [],
    durationMs,
    steps: example.steps.flatMap(passedSteps),
    leftovers,
    kept,
    notes: [],
  };
}

/** What a step that passes has to tell. */
function passedSteps(step: Step): readonly StepResult[] {
  return notRunSteps(step).map((result) => ({
    ...result,
    verdict: 'passed',
    exitCode: result.kind === 'run' || result.kind === 'verify' ? expectedCode(step) : null,
  }));
}

function expectedCode(step: Step): number {
  return step.kind === 'run' && step.how === 'console' ? step.command.exitCode : 0;
}
