import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { OutputCollector } from './bounded-output.ts';
import { ControlReader } from './control-reader.ts';
import { driverFile } from './driver-file.ts';
import type { ExamplePlaces } from './environment.ts';
import type { Outcome } from './outcome.ts';
import { openOutputPipe } from './output-pipe.ts';
import { asReadersBash, syntaxErrorLine } from './readers-bash.ts';
import { stopProcesses } from './stop-processes.ts';
import type { Dialogue } from './terminal/dialogue.ts';
import type { Terminal } from './terminal/open-terminal.ts';
import { TerminalRun } from './terminal/terminal-run.ts';

/** Traps and background programs may finish their work when a session ends, but not for ever. */
const CLOSING_MS = 5000;
/** Opens the terminal where one is given, which so becomes that of the session, and becomes bash. */
const AT_TERMINAL = ['-c', 'exec 5<>"$0" && exec bash "$@"'];

/** What ends a command before it ends itself. */
export interface RunOptions {
  /** Stopped with all its children after so many milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** One bash in which the fences of an example take effect in turn. */
export interface Session {
  /** Runs a command as typed; variables, functions, traps and the folder last. */
  command(text: string, options: RunOptions): Promise<Outcome>;
  /** Why no command can be given a terminal, in a sentence; null where the session has one. */
  readonly terminalFlaw: string | null;
  /** Runs a command at the session's terminal, where the page types into it. */
  terminal(text: string, dialogue: Dialogue, options: RunOptions): Promise<Outcome>;
  /** Runs a script as under `set -e`; where it fails, the session is over. */
  script(text: string, options: RunOptions): Promise<Outcome>;
  /** Runs a script in the same way in a subshell, so that it can be tried again; what it leaves lasts where it passes. */
  trial(text: string, options: RunOptions): Promise<Outcome>;
  /** Runs something that is no command of the page: neither the shell nor `$?` changes. */
  aside(text: string, options: RunOptions): Promise<Outcome>;
  /** Sets a variable without a trace in output or `$?`. */
  setVariable(name: string, value: string, options: RunOptions): Promise<void>;
  /** The same rewriting for a file that the session wrote. */
  asReaderSees(text: string): string;
  /** Ends bash and everything it started. */
  close(): Promise<void>;
}

/**
 * Starts bash in the workspace with an empty standard input and one pipe for all output.
 * @param given the terminal that its commands may have, which the session closes; or why there is none
 * @param within a command by which bash is started and which it replaces
 * @param onOutput called for each piece that a command writes or shows
 */
export function openSession(
  places: ExamplePlaces,
  env: Readonly<Record<string, string>>,
  given: Terminal | string = 'This session was opened without a terminal.',
  within: readonly string[] = [],
  onOutput: () => void = () => {},
): Session {
  const terminal = typeof given === 'string' ? null : given;
  const shell = `waybill-session-${randomBytes(6).toString('hex')}`;
  const mark = `\x1b]7701;${randomBytes(12).toString('hex')}\x07`;
  const collector = new OutputCollector();
  const pipe = openOutputPipe(places.root, (chunk) => {
    collector.add(chunk);
    onOutput();
  });
  const options = ['--norc', '--noprofile', '-i', '+m', '+o', 'history'];
  const driver = [
    driverFile(places.root, terminal !== null),
    shell,
    terminal?.path ?? '',
    mark,
    join(places.root, 'left'),
  ];
  const [program = 'bash', ...words] = [...within, 'bash'];
  const bash = spawn(
    program,
    [...words, ...(terminal === null ? [] : [...AT_TERMINAL, terminal.path]), ...options, ...driver],
    {
      cwd: places.workspace,
      env,
      detached: true,
      // Until the driver joins it to the output, bash complains there about the terminal that it does not have.
      stdio: ['ignore', pipe.writeEnd, 'ignore', 'pipe', 'pipe'],
    },
  );
  pipe.forgetWriteEnd();
  const control = new ControlReader(bash);
  const stop = (): Promise<void> => stopProcesses(bash.pid ?? null, places);

  let traced: string | null = null;
  const send = async (text: string, { timeoutMs, signal }: RunOptions): Promise<Outcome> => {
    const started = performance.now();
    commands(bash).write(`${text.replaceAll('\0', '')}\0`);
    const answer = await control.next(timeoutMs, signal);
    if (answer.stopped !== null) await stop();
    pipe.drain();
    const { text: written, omittedBytes } = collector.take();
    const syntax = answer.sessionEnded ? syntaxErrorLine(written, shell) : null;
    const failedLine = syntax === null ? answer.failedLine : control.scriptLine(syntax);
    const durationMs = Math.round(performance.now() - started);
    traced = control.traced();
    const output = asReadersBash(written, shell, traced);
    return { ...answer, failedLine, output, omittedBytes, durationMs, awaited: null };
  };

  return {
    command: (text, options) => send(`c${text}`, options),
    terminalFlaw: typeof given === 'string' ? given : null,
    terminal: async (text, dialogue, options) => {
      if (terminal === null) throw new TypeError('a session without a terminal cannot give one');
      await using run = new TerminalRun(terminal, mark, dialogue, onOutput);
      const outcome = await send(`t${text}`, {
        ...options,
        signal: AbortSignal.any([options.signal, run.waits]),
      });
      const { text: written, omittedBytes } = await run.end(outcome.sessionEnded);
      const stopped = run.waits.aborted && outcome.stopped !== null ? 'waiting' : outcome.stopped;
      const output = asReadersBash(written, shell, traced);
      return { ...outcome, stopped, output, omittedBytes, awaited: run.awaited() };
    },
    script: (text, options) => send(`s${text}`, options),
    trial: (text, options) => send(`r${text}`, options),
    aside: (text, options) => send(`o${text}`, options),
    setVariable: async (name, value, options) => {
      await send(`v${name}='${value.replaceAll("'", "'\\''")}'`, options);
    },
    asReaderSees: (text) => asReadersBash(text, shell, null),
    close: async () => {
      commands(bash).end();
      await control.ended(CLOSING_MS);
      await stop();
      pipe.close();
      terminal?.close();
    },
  };
}

/** The pipe on which bash reads commands; writing to a bash that has ended is no error, its end is the answer. */
function commands(bash: ChildProcess): Writable {
  const pipe = bash.stdio[3];
  if (!(pipe instanceof Writable)) throw new TypeError('bash was started without its command pipe');
  if (pipe.listenerCount('error') === 0) pipe.on('error', () => pipe.destroy());
  return pipe;
}
