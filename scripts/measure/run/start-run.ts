import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import type { Ended } from './fault.ts';

/** How often the memory of the process is looked at, in milliseconds. */
const LOOK_MS = 100;
const MOST_STDERR = 20_000;

/** Starts a program in a process group of its own, as an ordinary user where `uid` is not 0. */
export function startRun(
  args: readonly string[],
  { uid, cwd, env }: { readonly uid: number; readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): { readonly process: ChildProcess; readonly ended: Promise<Ended> } {
  const command = [process.execPath, ...args];
  const become = ['setpriv', `--reuid=${uid}`, `--regid=${uid}`, '--clear-groups'];
  const [program = '', ...words] = uid === 0 ? command : [...become, ...command];
  const start = performance.now();
  const child = spawn(program, words, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr, peakBytes] = ['', '', 0];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr = (stderr + chunk).slice(-MOST_STDERR);
  });
  const look = (): void => {
    peakBytes = Math.max(peakBytes, peakOf(child.pid ?? 0));
  };
  const timer = setInterval(look, LOOK_MS);
  const ended = once(child, 'close').then(([code, signal]): Ended => {
    clearInterval(timer);
    const durationMs = performance.now() - start;
    return { code, signal, result: resultIn(stdout), stderr, peakBytes, durationMs };
  });
  return { process: child, ended };
}

function resultIn(stdout: string): Ended['result'] {
  try {
    const whole = JSON.parse(stdout);
    return 'runs' in whole ? null : whole;
  } catch {
    return null;
  }
}

function peakOf(pid: number): number {
  try {
    const [, kB = '0'] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kB) * 1024;
  } catch {
    return 0;
  }
}
