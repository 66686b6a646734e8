import { setTimeout as wait } from 'node:timers/promises';
import type { Step, StepResult } from '../../docs/index.ts';
import { explainOutcome, explainScript } from './explain-outcome.ts';
import { noteOutcome } from './run-command.ts';
import { failed, passed } from './step-results.ts';
import type { StepWorld } from './step-world.ts';
import { stepTimeout } from './timeout.ts';

type ScriptStep = Extract<Step, { readonly how: 'script' }>;

const RETRY_PAUSE_MS = 500;

/** Runs a `bash run` fence; it fails at the line of the command that failed. */
export async function runScript(step: ScriptStep, world: StepWorld): Promise<StepResult> {
  if (step.retryMs !== null) await untilReady(step, step.retryMs, world);
  const timeoutMs = stepTimeout(step.script, world.timeoutMs);
  const outcome = await world.session.script(step.script, { timeoutMs, signal: world.signal });
  noteOutcome(outcome, step.line, world);
  if (outcome.exitCode === 0) return passed('run', step.line, 0);
  const line = outcome.failedLine === null ? step.line : step.scriptLine + outcome.failedLine - 1;
  const why = outcome.stopped === null ? explainScript(outcome) : explainOutcome(outcome, 0, timeoutMs);
  return failed('run', line, why ?? '', { exitCode: outcome.exitCode });
}

/** Tries the script in a copy of the shell until it would pass: a shell that `set -e` has ended cannot try again. */
async function untilReady(step: ScriptStep, retryMs: number, world: StepWorld): Promise<void> {
  const end = Date.now() + retryMs;
  const trial = `( set -e\n${step.script}\n) >/dev/null 2>&1`;
  while (Date.now() < end) {
    const timeoutMs = stepTimeout(step.script, world.timeoutMs);
    const outcome = await world.session.command(trial, { timeoutMs, signal: world.signal });
    if (outcome.exitCode === 0 || outcome.sessionEnded) return;
    await wait(RETRY_PAUSE_MS);
  }
}
