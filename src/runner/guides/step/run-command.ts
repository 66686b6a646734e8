import { setTimeout as wait } from 'node:timers/promises';
import { explainOutput } from '../../../core/index.ts';
import { mismatchHint, type Step, type StepResult } from '../../../docs/index.ts';
import type { Outcome } from '../session/outcome.ts';
import type { Dialogue } from '../session/terminal/dialogue.ts';
import { compareWhole } from './compare-whole.ts';
import { explainOutcome } from './explain-outcome.ts';
import { mismatch } from './mismatch.ts';
import { pageDialogue } from './page-dialogue.ts';
import { promptHint } from './prompt-hint.ts';
import { failed, passed, skipped } from './step-results.ts';
import type { StepWorld } from './step-world.ts';
import { stepTimeout } from './timeout.ts';

type ConsoleStep = Extract<Step, { readonly how: 'console' }>;

type ConsoleCommand = ConsoleStep['command'];
type Tty = NonNullable<ConsoleStep['tty']>;

const RETRY_PAUSE_MS = 500;

/** Types a console command: one result for how it ended and, where the page shows output, one for what it wrote. */
export async function runConsole(step: ConsoleStep, world: StepWorld): Promise<readonly StepResult[]> {
  const end = Date.now() + (step.retryMs ?? 0);
  // An update takes what comes out when the time is over, not what comes first.
  const trying: StepWorld = step.retryMs === null ? world : { ...world, mode: 'test' };
  let results = await typeOnce(step, trying);
  while (
    Date.now() < end &&
    results.some(({ verdict }) => verdict === 'failed') &&
    world.progress.endedAt === null
  ) {
    await wait(RETRY_PAUSE_MS);
    results = await typeOnce(step, trying);
  }
  const differs = results.some(({ kind, verdict }) => kind === 'compare' && verdict === 'failed');
  if (differs && trying.mode !== world.mode) results = await typeOnce(step, world);
  return results;
}

async function typeOnce(step: ConsoleStep, world: StepWorld): Promise<readonly StepResult[]> {
  const { line, text, expected, exitCode } = step.command;
  const timeoutMs = stepTimeout(text, world.timeoutMs);
  const options = { timeoutMs, signal: world.signal };
  const { terminalFlaw } = world.session;
  if (step.tty !== null && terminalFlaw !== null) return [failed('run', line, terminalFlaw)];
  const outcome =
    step.tty === null
      ? await world.session.command(text, options)
      : await world.session.terminal(text, dialogue(step.command, step.tty, world), options);
  noteOutcome(outcome, line, world);
  const why = explainOutcome(outcome, exitCode, timeoutMs, promptHint(expected, step.tty));
  if (why !== null) {
    const run = failed('run', line, why, {
      exitCode: outcome.exitCode,
      explained: explainOutput(outcome.output),
    });
    return expected === null ? [run] : [run, skipped('compare', line)];
  }
  const run = passed('run', line, outcome.exitCode);
  return expected === null ? [run] : [run, await compare(step, outcome, world)];
}

function dialogue(command: ConsoleCommand, { prompt }: Tty, { places, progress, mode }: StepWorld): Dialogue {
  return pageDialogue(command, prompt, { cwd: places.workspace, captures: progress.captures }, mode);
}

async function compare(
  step: ConsoleStep,
  { output, awaited }: Outcome,
  world: StepWorld,
): Promise<StepResult> {
  const { line, expected } = step.command;
  const context = { cwd: world.places.workspace, captures: world.progress.captures };
  const result = compareWhole(expected ?? [], output, context, line);
  world.progress.rewrites.push({ line, lines: result.lines });
  if (!result.passed && world.mode === 'test') {
    const prompt = promptHint(expected, step.tty);
    const hint = prompt ?? mismatchHint(expected ?? [], result.lines, context);
    const message = mismatch('The output', awaited, hint);
    return failed('compare', result.firstLine ?? line, message, {
      diff: result.diff,
      explained: explainOutput(output),
    });
  }
  await rememberCaptures(result.captures, world);
  return passed('compare', line);
}

/** Sets what a page has newly captured as variables of the session. */
export async function rememberCaptures(
  captures: ReadonlyMap<string, string>,
  world: StepWorld,
): Promise<void> {
  const fresh = [...captures].filter(([name, value]) => world.progress.captures.get(name) !== value);
  world.progress.captures = captures;
  if (world.progress.endedAt !== null) return;
  for (const [name, value] of fresh) {
    await world.session.setVariable(name, value, { timeoutMs: 10_000, signal: world.signal });
  }
}

/** Keeps what later steps ask about: the output, and whether bash still lives. */
export function noteOutcome(outcome: Outcome, line: number, { progress }: StepWorld): void {
  progress.lastOutput = outcome.output;
  if (outcome.sessionEnded) progress.endedAt = line;
}
