import { checkManifest, type Judge, type Step, type StepResult } from '../../../docs/index.ts';
import { filesBeside } from './files-beside.ts';
import { failed, passed } from './step-results.ts';

/**
 * Judges all manifests of an example, each with the files beside it, before anything of it runs; by step.
 * @param before the steps of the examples that this one continues
 */
export function checkManifests(
  steps: readonly Step[],
  judge: Judge,
  before: readonly Step[] = [],
): ReadonlyMap<Step, StepResult> {
  const results = new Map<Step, StepResult>();
  for (const step of steps) {
    if (step.kind !== 'check') continue;
    const { line, text, textLine, fileName, judged } = step;
    const neighbours = filesBeside(step, [...before, ...steps]);
    const judgement = judge(text, { fileName, format: judged.format, neighbours });
    const { passed: good, message, firstLine } = checkManifest(judgement, judged, textLine);
    results.set(step, good ? passed('check', line) : failed('check', line, `Line ${firstLine}: ${message}`));
  }
  return results;
}
