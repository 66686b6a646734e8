import { realpathSync } from 'node:fs';
import { posix } from 'node:path';
import { type ContainerRun, unstartedResult } from '../../../core/index.ts';
import { type Engine, type LaunchEvent, LaunchFailure, shell } from '../../../runner/index.ts';
import type { Console } from '../../console.ts';
import { EXIT, type ExitCode } from '../../exit-code.ts';
import { unreadable } from '../../input/unreadable.ts';
import type { TypedMount } from '../../options/read-run-values.ts';
import type { RunOptions } from '../../options/run-options.ts';
import { runProgress } from '../../progress/run/run-progress.ts';
import type { RunView } from '../../report/run/run-view.ts';
import { writeRunReport } from '../../report/run/write-run-report.ts';
import { UsageError } from '../../usage-error.ts';
import type { PlannedCase } from '../plan/planned-case.ts';
import { ranExitCode } from './ran-exit-code.ts';

/** Where a shell is opened. */
export interface ShellPlace {
  readonly engine: Engine;
  readonly output: string;
  readonly view: RunView;
}

/**
 * `--shell`: a shell in the container of the run. How the shell ends is no verdict; that it cannot be opened is one.
 * @throws UsageError for a `--mount` that is not there, EngineError where the engine goes away
 */
export async function openShell(
  [first, ...others]: readonly PlannedCase[],
  { engine, output, view }: ShellPlace,
  options: RunOptions,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  if (first === undefined) return EXIT.fine;
  refuseTakenTargets(options.mount, first.run);
  const mounts = options.mount.map(lookedAt);
  const say = (text: string) => {
    if (!options.quiet) console.err(text);
  };
  if (others.length > 0) say(`The shell is opened for the first of ${others.length + 1}: ${first.name}.\n`);
  const display = runProgress(1, console, options);
  const onEvent = (event: LaunchEvent): void => {
    if (event.kind === 'note' && first.run.notes.includes(event.message)) return;
    // From here on the terminal belongs to the shell.
    if (event.kind === 'started') display.end();
    else display.onEvent(null, event);
  };
  try {
    await shell(first.run, { mounts }, { engine, output, signal, keep: options.keep, onEvent });
    say(`What was written lies in ${view.folder}.\n`);
    return signal.aborted ? EXIT.interrupted : EXIT.fine;
  } catch (error) {
    if (!(error instanceof LaunchFailure)) throw error;
    const { status, problems, logTail } = error;
    const result = { ...unstartedResult(status, first.run.format, problems), logTail };
    const cases = [{ case: null, result }];
    display.end();
    const report = { cases, several: false };
    return writeRunReport(report, 'human', { ...view, showLog: true }, console, ranExitCode(cases));
  } finally {
    display.end();
  }
}

/** @throws UsageError where something of the run lies already at a place, or is meant to lie there twice */
function refuseTakenTargets(mounts: readonly TypedMount[], run: ContainerRun): void {
  const { inputs, outputs, files, scratch } = run;
  const taken = new Set([
    '/',
    ...[...inputs, ...outputs, ...files].map(({ target }) => posix.resolve(target)),
    ...scratch,
  ]);
  for (const { source, target } of mounts) {
    const place = posix.resolve(target);
    if (taken.has(place)) {
      throw new UsageError(
        `--mount ${source}=${target}: something of the run lies at ${place} already`,
        'name another place, mostly the folder of the code: --mount src=/app/src',
      );
    }
    taken.add(place);
  }
}

/** A local folder or file, absolute and without links. */
function lookedAt({ source, target }: TypedMount): TypedMount {
  try {
    return { source: realpathSync(source), target };
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) throw unreadable(`--mount ${source}`, error);
    throw new UsageError(`--mount: ${source}: no such file or folder`, 'check the spelling');
  }
}
