import { execFile } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { tmpdir, totalmem } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { engineWords } from '../engine/engine-words.ts';
import type { EngineSearch } from '../engine/find-engine.ts';
import type { Host, Probe } from './host.ts';
import { findCommand } from './missing-needs.ts';
import { probeGpu } from './probe-gpu.ts';
import { probeNetwork } from './probe-network.ts';

/** Longest time for one try; the tries themselves give up earlier and say why. */
const MOST_MS = 90_000;
const BROWSER_MS = 30_000;

const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'firefox'];

/** A host whose abilities are tried when first asked for, each once. */
export function probeHost(search: EngineSearch, gpus: 'all' | number = 'all'): Host {
  const { engine } = search;
  return {
    search,
    gpu: once(() => probeGpu(engine, gpus)),
    browser: once(probeBrowser),
    network: once(() => probeNetwork(engine)),
    registry: once(() => probeRegistry(search)),
    freeDisk: () => freeDisk(search),
    memory: async () => {
      const info = await engine?.docker.info();
      return info?.MemTotal ?? totalmem();
    },
  };
}

/** One try for all who ask; none takes longer than its bound, whatever engine or program hangs. */
function once(probe: () => Promise<Probe>): () => Promise<Probe> {
  let result: Promise<Probe> | null = null;
  return () => {
    result ??= bounded(probe());
    return result;
  };
}

async function bounded(probe: Promise<Probe>): Promise<Probe> {
  const timer = new AbortController();
  const late = wait(MOST_MS, null, { signal: timer.signal }).then(
    (): Probe => ({ there: null, why: `no answer within ${MOST_MS / 1000} s` }),
    (): Probe => ({ there: null, why: 'the try was over' }),
  );
  try {
    return await Promise.race([probe, late]);
  } finally {
    timer.abort();
  }
}

/** Starts the first browser that is there, without a window; one that is installed may lack a library. */
async function probeBrowser(): Promise<Probe> {
  const path = findCommand(BROWSERS);
  if (path === null) return { there: null, why: `none of ${BROWSERS.join(', ')} is in PATH` };
  const options = { timeout: BROWSER_MS, killSignal: 'SIGKILL' } as const;
  try {
    await promisify(execFile)(path, ['--headless', '--version'], options);
    return { there: path, why: null };
  } catch (error) {
    return { there: null, why: `${path} does not start: ${error instanceof Error ? error.message : error}` };
  }
}

/** Asks the engine for an image's description, which no engine keeps; nothing is pulled. */
async function probeRegistry({ engine }: EngineSearch): Promise<Probe> {
  if (engine === null) return { there: null, why: 'no container engine answers' };
  try {
    await engine.docker.getImage('debian:bookworm-slim').distribution();
    return { there: 'registry', why: null };
  } catch (error) {
    return {
      there: null,
      why: `no registry answers: ${engineWords(error)}`,
    };
  }
}

async function freeDisk({ engine }: EngineSearch): Promise<number> {
  const own = await freeAt(tmpdir());
  if (engine === null || engine.endpoint.kind !== 'unix') return own;
  const info = await engine.docker.info();
  return Math.min(own, (await freeAt(info.DockerRootDir)) ?? own);
}

/** Infinite for a folder that this user cannot look at: it says nothing. */
async function freeAt(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return Number.POSITIVE_INFINITY;
    throw error;
  }
}
