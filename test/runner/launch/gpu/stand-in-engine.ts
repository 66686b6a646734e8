import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connect, type Engine } from '../../../../src/runner/engine/engine.ts';
import { OWN } from '../../own-name.ts';
import type { MadeUpGpu } from './smi-xml.ts';
import { smiXml } from './smi-xml.ts';

/** A second engine that accepts requests for GPUs, though this machine has none. */
export interface StandInEngine {
  readonly engine: Engine;
  readonly stop: () => Promise<void>;
}

/**
 * Stands in for NVIDIA's hook, which an engine starts before a container that has GPUs: it puts into the container an
 * `nvidia-smi` that speaks of the GPUs that the engine gave it. The models' names say that they are none.
 */
function hook(gpus: readonly MadeUpGpu[]): string {
  const texts = gpus.map((gpu) => smiXml([gpu]));
  return `#!${process.execPath}
const { readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { bundle } = JSON.parse(readFileSync(0, 'utf8'));
const { root, process: { env } } = JSON.parse(readFileSync(join(bundle, 'config.json'), 'utf8'));
const visible = env.find((pair) => pair.startsWith('NVIDIA_VISIBLE_DEVICES='))?.split('=')[1] ?? '';
const texts = ${JSON.stringify(texts)};
const given = visible === 'all' ? texts : visible.split(',').map((id) => texts[Number(id)] ?? '');
const blocks = given.map((text) => /\\t<gpu [^]*<\\/gpu>\\n/.exec(text)?.[0] ?? '').join('');
const all = texts[0].replace(/\\t<gpu [^]*<\\/gpu>\\n/, () => blocks);
const path = join(root.path.startsWith('/') ? root.path : join(bundle, root.path), 'usr/bin/nvidia-smi');
writeFileSync(path, "#!/bin/sh\\ncat <<'END'\\n" + all + "END\\n", { mode: 0o755 });
`;
}

/** Starts the engine with a base image of this machine's. Root is needed. */
export async function startStandInEngine(base: string, gpus: readonly MadeUpGpu[]): Promise<StandInEngine> {
  const folder = mkdtempSync(`/var/tmp/${OWN}-gpu-`);
  writeFileSync(join(folder, 'nvidia-container-runtime-hook'), hook(gpus), { mode: 0o755 });
  const socketPath = join(folder, 'docker.sock');
  const host = `unix://${socketPath}`;
  const log = openSync(join(folder, 'log'), 'w');
  // In a network of its own: with `--bridge none` it would delete the bridge of this machine's engine.
  const apart = ['--bridge', 'none', '--iptables=false', '--containerd-namespace', `${OWN}-gpu`];
  const places = [
    '--data-root',
    `${folder}/data`,
    '--exec-root',
    `${folder}/exec`,
    '--pidfile',
    `${folder}/pid`,
  ];
  const dockerd = spawn('unshare', ['--net', '--', 'dockerd', '--host', host, ...places, ...apart], {
    stdio: ['ignore', log, log],
    env: { ...process.env, PATH: `${folder}:${process.env['PATH']}` },
  });
  const stop = async (): Promise<void> => {
    await end(dockerd);
    rmSync(folder, { recursive: true, force: true });
  };
  const answers = (): boolean => spawnSync('docker', ['--host', host, 'version']).status === 0;
  for (const late = Date.now() + 60_000; !answers(); await wait(200)) {
    if (dockerd.exitCode === null && Date.now() < late) continue;
    const said = readFileSync(join(folder, 'log'), 'utf8');
    await stop();
    throw new Error(said);
  }
  execFileSync('sh', ['-c', `docker save ${base} | docker --host ${host} load`], { stdio: 'pipe' });
  const engine = await connect({ kind: 'unix', socketPath }, 'the test');
  if (typeof engine === 'string') throw new Error(engine);
  return { engine, stop };
}

async function end(dockerd: ChildProcess): Promise<void> {
  const ended = once(dockerd, 'exit');
  if (dockerd.exitCode === null && dockerd.kill('SIGTERM')) await ended;
}
