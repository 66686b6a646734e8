import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ContainerRun, RunResult } from '../../../src/core/index.ts';
import { expectNothingLeft, launchWorld } from './launch-world.ts';
import { shellRun } from './shell-run.ts';

const UID = 12_345;
const world = launchWorld();
const script = fileURLToPath(new URL('launch-process.ts', import.meta.url));

/** Runs as somebody who is not root and may use the engine. */
function launchAs(uid: number, gid: number, run: ContainerRun): RunResult {
  for (const path of [world.output, join(world.root, 'state')]) {
    mkdirSync(path, { recursive: true });
    chownSync(path, uid, gid);
  }
  chmodSync(world.root, 0o755);
  const argument = JSON.stringify({ run, output: world.output });
  const { stdout, stderr } = spawnSync(process.execPath, [script, argument], {
    uid,
    gid,
    encoding: 'utf8',
    env: { ...process.env, HOME: world.root },
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

test('outputs of root and of a third user in the container belong to an ordinary user in the end', async (context) => {
  const { endpoint } = world.engine;
  if (process.getuid?.() !== 0 || endpoint.kind !== 'unix') {
    console.warn('SKIPPED: only root can try what another user sees.');
    return context.skip();
  }
  const { gid, mode } = statSync(endpoint.socketPath);
  if ((mode & 0o020) === 0) {
    console.warn('SKIPPED: the socket of the engine is for no group.');
    return context.skip();
  }
  const text = [
    'mkdir -p /out/closed/deep; echo a > /out/closed/deep/a; ln -s a /out/closed/deep/link',
    'echo b > /out/b; chown 777:777 /out/b; chmod 000 /out/b /out/closed; mkdir /work/left; touch /work/left/x',
  ].join('; ');
  const result = launchAs(UID, gid, shellRun(text, world.output, { scratch: ['/work'] }));
  expect(result.problems).toEqual([]);
  expect(result.outputs.map(({ path, owner }) => [path, owner])).toEqual([
    ['b', `${UID}:${gid}`],
    ['closed/deep/a', `${UID}:${gid}`],
    ['closed/deep/link', `${UID}:${gid}`],
  ]);
  expect(result.outputs[0]?.sha256).not.toBeNull();
  await expectNothingLeft(world);
});
