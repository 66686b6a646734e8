import type { RunResult } from '../../../core/index.ts';
import { type Engine, launch } from '../../../runner/index.ts';
import type { Console } from '../../console.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import type { Interruption } from '../../interruption.ts';
import type { RunOptions } from '../../options/run-options.ts';
import type { RunDisplay } from '../../progress/run/run-display.ts';
import { runProgress } from '../../progress/run/run-progress.ts';
import type { RunView } from '../../report/run/run-view.ts';
import { writeRunReport } from '../../report/run/write-run-report.ts';
import type { PlannedCase, PlannedCases } from '../plan/planned-case.ts';
import type { AskedEngine } from './ask-early.ts';
import { engineHere } from './engine-here.ts';
import { ranExitCode } from './ran-exit-code.ts';
import { jobsFor, runCases } from './run-cases.ts';

/** What is to be executed. */
export interface Execution {
  readonly planned: PlannedCases;
  /** `--output`, absolute. */
  readonly output: string;
  readonly view: RunView;
  /** Null where it is to be looked for now. */
  readonly asked: AskedEngine | null;
}

/** Runs what was planned and reports. @throws EngineError where there is no engine, or it broke */
export async function execute(
  { planned, output, view, asked }: Execution,
  options: RunOptions,
  console: Console,
  interruption: Interruption,
): Promise<ExitCode> {
  const signal = interruption.orderly();
  const engine = await (asked?.answer ?? engineHere());
  const { cases, several } = planned;
  if (options.shell) {
    const { openShell } = await import('./open-shell.ts');
    return openShell(cases, { engine, output, view }, options, console, signal);
  }
  const started = new Set<string | null>();
  const display = runProgress(cases.length, console, options);
  const world = { engine, output, signal, keep: options.keep, display, started };
  const { results, error } = await runCases(cases, jobsFor(cases, options.jobs), signal, (one) =>
    launchCase(one, world),
  ).finally(display.end);
  // Where one broke with the engine, what the others did is still told.
  if (error !== undefined && results.every(({ result }) => result.image === null)) throw error;
  // What a build printed is seen by nobody unless it failed.
  const showLog = options.quiet || results.some(({ case: name }) => !started.has(name));
  const report = { cases: results, several };
  const code = writeRunReport(
    report,
    options.format,
    { ...view, showLog },
    console,
    error === undefined ? ranExitCode(results) : EXIT.broke,
  );
  if (error !== undefined) throw error;
  return code;
}

interface World {
  readonly engine: Engine;
  readonly output: string;
  readonly signal: AbortSignal;
  readonly keep: boolean;
  readonly display: RunDisplay;
  /** Cases whose programs were begun. */
  readonly started: Set<string | null>;
}

async function launchCase(
  { name, run }: PlannedCase,
  { engine, output, signal, keep, display, started }: World,
): Promise<RunResult> {
  const result = await launch(run, {
    engine,
    signal,
    keep,
    output,
    onEvent: (event) => {
      if (event.kind === 'started') started.add(name);
      // The report tells those of the plan.
      if (event.kind === 'note' && run.notes.includes(event.message)) return;
      display.onEvent(name, event);
    },
  });
  display.onEnd(name, result.status);
  return result;
}
