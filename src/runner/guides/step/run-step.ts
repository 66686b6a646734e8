import type { Step, StepResult } from '../../../docs/index.ts';
import { PathError } from '../workspace/safe-path.ts';
import { writePageFile } from '../workspace/write-file.ts';
import { compareOutput } from './compare-output.ts';
import { runConsole } from './run-command.ts';
import { runScript } from './run-script.ts';
import { failed, passed } from './step-results.ts';
import type { StepWorld } from './step-world.ts';
import { verify } from './verify.ts';

/** A step that needs the example's world; manifests are judged before it is opened. */
export type WorldStep = Exclude<Step, { readonly kind: 'check' }>;

/** Does what a step says, and tells with which result. */
export async function runStep(step: WorldStep, world: StepWorld): Promise<readonly StepResult[]> {
  const { endedAt } = world.progress;
  if (endedAt !== null && (step.kind === 'run' || step.kind === 'verify')) {
    return [
      failed(
        step.kind,
        lineOf(step),
        `The session ended at line ${endedAt} (\`exit\` or \`exec\`), so nothing can be typed any more.`,
      ),
    ];
  }
  switch (step.kind) {
    case 'write':
      return [await write(step, world)];
    case 'run':
      if (step.how === 'script') return [await runScript(step, world)];
      return runConsole(step, world);
    case 'compare':
      return [await compareOutput(step, world)];
    case 'verify':
      return [await verify(step, world)];
  }
}

/** The line of the page that a person looks at for this step. */
export function lineOf(step: Step): number {
  return step.kind === 'run' && step.how === 'console' ? step.command.line : step.line;
}

async function write(
  step: Extract<Step, { readonly kind: 'write' }>,
  { places }: StepWorld,
): Promise<StepResult> {
  try {
    await writePageFile(places.workspace, step.path, step.content);
    return passed('write', step.line);
  } catch (error) {
    if (error instanceof PathError)
      return failed('write', step.line, `title="${step.path}": ${error.message}.`);
    throw error;
  }
}
