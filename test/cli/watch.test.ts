import { spawn } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/core/index.ts';
import { temporaryFolder } from './temporary-folder.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const GEAR = FORMATS.find((format) => format.id === 'flywheel-gear')?.example ?? '';

test('--watch judges again when the file is written, replaced and removed, and ends with 130 on Ctrl-C', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'manifest.json');
  writeFileSync(path, GEAR);
  const child = spawn(process.execPath, [MAIN, 'validate', '--watch', 'manifest.json'], { cwd: folder });
  let seen = '';
  const says = async (pattern: RegExp) => {
    // The test's own time limit is the bound.
    while (!pattern.test(seen)) await new Promise((resolve) => setTimeout(resolve, 20));
    seen = '';
  };
  child.stdout.on('data', (chunk) => (seen += chunk));
  child.stderr.on('data', (chunk) => (seen += chunk));

  await says(/manifest\.json: accepted[\s\S]*1 accepted, 0 rejected.*Ctrl-C ends/);
  writeFileSync(path, '{');
  await says(/error\[json\/[\s\S]*0 accepted, 1 rejected/);
  writeFileSync(join(folder, 'new'), GEAR);
  renameSync(join(folder, 'new'), path);
  await says(/1 accepted, 0 rejected/);
  rmSync(path);
  await says(/no such file/);
  writeFileSync(path, GEAR);
  await says(/1 accepted, 0 rejected/);

  child.kill('SIGINT');
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(130);
  expect(seen).not.toMatch(/\n\s+at /);
}, 30_000);
