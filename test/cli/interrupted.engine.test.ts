import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

test('Ctrl-C ends a run with 130, and its container, network and volume are gone', async () => {
  const folder = temporaryFolder();
  const name = `waybill-interrupted-${process.pid}`;
  const commands = [
    `docker network create ${name}`,
    `docker volume create ${name}`,
    `docker run --rm --network ${name} -v ${name}:/data --name ${name} debian:bookworm-slim sleep 300`,
  ];
  writeFileSync(
    join(folder, 'page.md'),
    `\`\`\`console\n${commands.map((line) => `$ ${line}\n`).join('')}\`\`\`\n`,
  );
  const child = spawn(process.execPath, [MAIN, 'guides', 'test', 'page.md'], { cwd: folder, stdio: 'pipe' });
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr += chunk));

  await isThere('container', name);
  child.kill('SIGINT');
  const [code] = await once(child, 'close');

  expect(code).toBe(130);
  expect(stderr).toMatch(/cancelled/i);
  expect(stderr).not.toMatch(/\n\s+at /);
  for (const kind of ['container', 'network', 'volume']) expect(named(kind, name)).toBe('');
});

function named(kind: string, name: string): string {
  const all = kind === 'container' ? ['--all'] : [];
  return spawnSync('docker', [kind, 'ls', ...all, '--quiet', '--filter', `name=${name}`], {
    encoding: 'utf8',
  }).stdout;
}

/** Asks the engine until it has the object; the test's own time limit is the bound. */
async function isThere(kind: string, name: string): Promise<void> {
  while (named(kind, name) === '') await new Promise((resolve) => setTimeout(resolve, 100));
}
