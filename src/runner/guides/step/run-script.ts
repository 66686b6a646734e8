import { setTimeout as wait } from 'node:timers/promises';
import { explainOutput } from '../../../core/index.ts';
import type { Step, StepResult } from '../../../docs/index.ts';
import type { Outcome } from '../session/outcome.ts';
import { explainOutcome, explainScript } from './explain-outcome.ts';
import { noteOutcome } from './run-command.ts';
import { failed, passed } from './step-results.ts';
import type { StepWorld } from './step-world.ts';
import { stepTimeout } from './timeout.ts';

type ScriptStep = Extract<Step, { readonly how: 'script' }>;

const RETRY_PAUSE_MS = 500;

/** Runs a `bash run` fence; it fails at the line of the command that failed. */
export async function runScript(step: ScriptStep, world: StepWorld): Promise<StepResult> {
  const trial = step.retryMs === null ? null : await untilPassed(step, step.retryMs, world);
  if (trial !== null) {
    noteOutcome(trial, step.line, world);
    return passed('run', step.line, 0);
  }
  const timeoutMs = stepTimeout(step.script, world.timeoutMs);
  const outcome = await world.session.script(step.script, { timeoutMs, signal: world.signal });
  noteOutcome(outcome, step.line, world);
  if (outcome.exitCode === 0) return passed('run', step.line, 0);
  const line = outcome.failedLine === null ? step.line : step.scriptLine + outcome.failedLine - 1;
  const why = outcome.stopped === null ? explainScript(outcome) : explainOutcome(outcome, 0, timeoutMs);
  return failed('run', line, why ?? '', {
    exitCode: outcome.exitCode,
    explained: explainOutput(outcome.output),
  });
}

/** Tries the script until it passes; null where the time is over: a last run then tells the line. */
async function untilPassed(step: ScriptStep, retryMs: number, world: StepWorld): Promise<Outcome | null> {
  const end = Date.now() + retryMs;
  while (Date.now() < end) {
    const timeoutMs = stepTimeout(step.script, world.timeoutMs);
    const outcome = await world.session.trial(step.script, { timeoutMs, signal: world.signal });
    if (outcome.exitCode === 0) return outcome;
    if (outcome.sessionEnded) return null;
    await wait(RETRY_PAUSE_MS);
  }
  return null;
}
