import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { GuidesResult } from '../../../src/docs/index.ts';

/** `waybill guides test` as a process, as anyone would call it; nothing is remembered. */
export function testPages(cwd: string, ...args: readonly string[]): GuidesResult {
  const main = resolve('src/cli/main.ts');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [main, 'guides', 'test', '--no-cache', '--format', 'json', ...args],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (stdout === '') throw new Error(`waybill ended with ${status}: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout);
}
