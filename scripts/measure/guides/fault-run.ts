import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** A run of pages that a fault may strike. */
export interface FaultRun {
  readonly process: ChildProcess;
  /** When it has ended: its exit code, its signal, and whether any example is said to have passed. */
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: string | null;
    readonly passed: boolean;
  }>;
}

/** Starts `waybill guides test` on pages, in a process group of its own as a shell does. */
export function startRun(cwd: string, pages: readonly string[], env: NodeJS.ProcessEnv): FaultRun {
  const args = [resolve('src/cli/main.ts'), 'guides', 'test', '--no-cache', '--format', 'json', ...pages];
  const child = spawn(process.execPath, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({
    code,
    signal,
    passed: stdout !== '' && JSON.parse(stdout).summary.passed > 0,
  }));
  return { process: child, ended };
}
