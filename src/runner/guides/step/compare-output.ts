import { explainOutput } from '../../../core/index.ts';
import {
  type Comparison,
  compareJson,
  mismatchHint,
  type Step,
  type StepResult,
} from '../../../docs/index.ts';
import { PathError } from '../workspace/path-error.ts';
import { readRegular } from '../workspace/read-regular.ts';
import { compareWhole } from './compare-whole.ts';
import { mismatch } from './mismatch.ts';
import { rememberCaptures } from './run-command.ts';
import { failed, passed } from './step-results.ts';
import type { StepWorld } from './step-world.ts';

type CompareStep = Extract<Step, { readonly kind: 'compare' }>;

/** Holds the last output, or a file of the workspace, against an `output` fence. */
export async function compareOutput(step: CompareStep, world: StepWorld): Promise<StepResult> {
  const output = await readOutput(step, world);
  if (output.text === null) return failed('compare', step.line, output.why);
  const { expectation } = step;
  if (expectation.kind === 'schema') {
    // Loaded only here: a validator of schemas is large.
    const { judgeOutput } = await import('./judge-output.ts');
    return judgeOutput(output.text, expectation.schema, step, world);
  }
  const context = { cwd: world.places.workspace, captures: world.progress.captures };
  const result: Comparison =
    expectation.kind === 'json'
      ? compareJson(expectation, output.text, context)
      : compareWhole(expectation.lines, output.text, context, step.line);
  if (result.lines !== null) world.progress.rewrites.push({ line: step.line, lines: result.lines });
  if (!result.passed && (world.mode === 'test' || result.lines === null)) {
    const what = step.of === null ? 'The output' : `The content of ${step.of}`;
    const hint =
      expectation.kind === 'lines' && result.lines !== null
        ? mismatchHint(expectation.lines, result.lines, context)
        : null;
    const message = mismatch(what, hint);
    return failed('compare', result.firstLine ?? step.line, message, {
      diff: result.diff,
      explained: explainOutput(output.text),
    });
  }
  await rememberCaptures(result.captures, world);
  return passed('compare', step.line);
}

type Output = { readonly text: string; readonly why: null } | { readonly text: null; readonly why: string };

async function readOutput({ of }: CompareStep, world: StepWorld): Promise<Output> {
  if (of === null) {
    const text = world.progress.lastOutput;
    return text === null
      ? { text, why: 'Nothing has run yet whose output it could be.' }
      : { text, why: null };
  }
  try {
    const content = (await readRegular(world.places.workspace, of)).toString('utf8');
    return { text: world.session.asReaderSees(content), why: null };
  } catch (error) {
    if (error instanceof PathError)
      return { text: null, why: `of="${of}": ${error.message} in the workspace.` };
    throw error;
  }
}
