import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { say } from './say.ts';

/** How a command of the demo ended; stdout and stderr in the order written. */
export interface Ran {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Types a `waybill` command in a folder, shows what it prints, and waits for its end. */
export function runWaybill(folder: string, args: readonly string[], signal: AbortSignal): Promise<Ran> {
  say.command(`waybill ${args.join(' ')}`);
  const { GITHUB_STEP_SUMMARY: _, ...env } = process.env;
  const child = spawn(process.execPath, [resolve('src/cli/main.ts'), ...args, '--format', 'human'], {
    cwd: folder,
    env: { ...env, NODE_NO_WARNINGS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // The command cleans up what it made on the engine before it ends.
  const stop = () => child.kill('SIGINT');
  signal.addEventListener('abort', stop);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((done) => {
    child.on('close', (exitCode) => {
      signal.removeEventListener('abort', stop);
      say.output(output);
      done({ exitCode, output });
    });
  });
}
