import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

/** How a host command ended. Success and failure share one shape; the caller decides what a failure means. */
export interface CommandResult {
  /** Null where the program could not be started, or was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  /** The program's messages; where it could not be started, the reason. */
  readonly stderr: string;
}

export interface CommandOptions {
  /** Fed to standard input, which is empty otherwise. */
  readonly input?: Readable | string;
  readonly env?: Readonly<Record<string, string>>;
  /** Killed after so many milliseconds. */
  readonly timeoutMs?: number;
}

/** Runs a program of the host to its end without a shell; never throws. */
export function runCommand(
  program: string,
  args: readonly string[],
  { input = '', env = {}, timeoutMs = 15 * 60_000 }: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { env: { ...process.env, ...env }, timeout: timeoutMs });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    // A program that ends before it has read everything closes the pipe; its exit code tells the story.
    child.stdin.on('error', (error) => (stderr += error.message));
    child.on('error', (error) => resolve({ exitCode: null, stdout, stderr: error.message }));
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
    if (typeof input === 'string') child.stdin.end(input);
    else input.pipe(child.stdin);
  });
}

/** The last lines that a failed program wrote, for a message that fits a terminal. */
export function lastWords(result: CommandResult, lines = 6): string {
  const text = `${result.stdout}\n${result.stderr}`.trim();
  return text.split('\n').slice(-lines).join('\n');
}
