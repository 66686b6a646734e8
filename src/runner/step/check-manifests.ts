import { checkManifest, type Judge, type Step, type StepResult } from '../../docs/index.ts';
import { failed, passed } from './step-results.ts';

/** Judges all manifests of an example, before anything of it runs; by step. */
export function checkManifests(steps: readonly Step[], judge: Judge): ReadonlyMap<Step, StepResult> {
  const results = new Map<Step, StepResult>();
  for (const step of steps) {
    if (step.kind !== 'check') continue;
    const { line, text, textLine, fileName, judged } = step;
    const judgement = judge(text, { fileName: fileName ?? '', format: judged.format });
    const { passed: good, message, firstLine } = checkManifest(judgement, judged, textLine);
    results.set(step, good ? passed('check', line) : failed('check', line, `Line ${firstLine}: ${message}`));
  }
  return results;
}
