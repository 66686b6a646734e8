import { spawnSync } from 'node:child_process';
import { FAILED, PASSED, type StageResult } from './stage.ts';

/** Run a tool in the foreground; its exit code is the verdict. */
export function command(name: string, ...args: readonly string[]): StageResult {
  const result = spawnSync(name, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (result.error) console.error(`${name} cannot be started: ${result.error.message}`);
  return result.status === 0 ? PASSED : FAILED;
}
