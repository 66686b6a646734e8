import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { OutputCollector } from './bounded-output.ts';
import { ControlReader } from './control-reader.ts';
import type { ExamplePlaces } from './environment.ts';
import type { Outcome } from './outcome.ts';
import { openOutputPipe } from './output-pipe.ts';
import { asReadersBash, syntaxErrorLine } from './readers-bash.ts';
import { stopProcesses } from './stop-processes.ts';

const DRIVER = fileURLToPath(new URL('driver.sh', import.meta.url));
/** Traps and background programs may finish their work when a session ends, but not for ever. */
const CLOSING_MS = 5000;

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
  /** Runs a script as under `set -e`; where it fails, the session is over. */
  script(text: string, options: RunOptions): Promise<Outcome>;
  /** Runs something that is no command of the page: neither the shell nor `$?` changes. */
  aside(text: string, options: RunOptions): Promise<Outcome>;
  /** Sets a variable without a trace in output or `$?`. */
  setVariable(name: string, value: string, options: RunOptions): Promise<void>;
  /** The same rewriting for a file that the session wrote. */
  asReaderSees(text: string): string;
  /** Ends bash and everything it started. */
  close(): Promise<void>;
}

/** Starts bash in the workspace with an empty standard input and one pipe for all output. */
export function openSession(places: ExamplePlaces, env: Readonly<Record<string, string>>): Session {
  const shell = `waybill-session-${randomBytes(6).toString('hex')}`;
  const collector = new OutputCollector();
  const pipe = openOutputPipe(places.root, (chunk) => collector.add(chunk));
  const options = ['--norc', '--noprofile', '-i', '+m', '+o', 'history'];
  const bash = spawn('bash', [...options, DRIVER, shell], {
    cwd: places.workspace,
    env,
    detached: true,
    // Until the driver joins it to the output, bash complains there about the terminal that it does not have.
    stdio: ['ignore', pipe.writeEnd, 'ignore', 'pipe', 'pipe'],
  });
  pipe.forgetWriteEnd();
  const control = new ControlReader(bash);
  const stop = (): Promise<void> => stopProcesses(bash.pid ?? null, places.home);

  const send = async (text: string, { timeoutMs, signal }: RunOptions): Promise<Outcome> => {
    const started = performance.now();
    commands(bash).write(`${text.replaceAll('\0', '')}\0`);
    const answer = await control.next(timeoutMs, signal);
    if (answer.stopped !== null) await stop();
    pipe.drain();
    const { text: output, omittedBytes } = collector.take();
    const syntax = answer.sessionEnded ? syntaxErrorLine(output, shell) : null;
    const failedLine = syntax === null ? answer.failedLine : control.scriptLine(syntax);
    const durationMs = Math.round(performance.now() - started);
    return { ...answer, failedLine, output: asReadersBash(output, shell), omittedBytes, durationMs };
  };

  return {
    command: (text, options) => send(`c${text}`, options),
    script: (text, options) => send(`s${text}`, options),
    aside: (text, options) => send(`o${text}`, options),
    setVariable: async (name, value, options) => {
      await send(`v${name}='${value.replaceAll("'", "'\\''")}'`, options);
    },
    asReaderSees: (text) => asReadersBash(text, shell),
    close: async () => {
      commands(bash).end();
      await control.ended(CLOSING_MS);
      await stop();
      pipe.close();
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
