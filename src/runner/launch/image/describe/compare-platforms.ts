import { readdirSync } from 'node:fs';
import { type RunPlatform, type RunProblem, runProblem } from '../../../../core/index.ts';
import type { Engine } from '../../../engine/engine.ts';
import { orGone } from '../../container/start-container.ts';
import type { ReadyImage } from '../ready-image.ts';
import { normalPlatform } from './platform.ts';

/** What is known of the two sides before a container starts. */
export interface ComparedPlatforms {
  readonly platform: RunPlatform;
  /** A warning where the image is for another processor. */
  readonly problems: readonly RunProblem[];
}

/** Processors whose programs another one runs by itself. */
const RUNS_TOO: Readonly<Record<string, readonly string[]>> = {
  'linux/amd64': ['linux/386'],
  'linux/arm64': ['linux/arm/v7', 'linux/arm/v6', 'linux/arm/v5', 'linux/arm'],
};

/** Compares the processors of engine and image, and foresees `exec format error`. @throws EngineError */
export async function comparePlatforms(engine: Engine, image: ReadyImage): Promise<ComparedPlatforms> {
  const own = normalPlatform(`linux/${(await orGone(engine.about())).arch}`);
  const its = normalPlatform(image.architecture);
  const emulated = own !== its && !(RUNS_TOO[own] ?? []).includes(its);
  const platform = { engine: own, image: its, emulated };
  if (!emulated) return { platform, problems: [] };
  const emulator = emulatorFor(engine, its);
  const words =
    emulator === null
      ? 'whether it can emulate that cannot be seen from here'
      : emulator
        ? 'it is emulated, and slower'
        : 'nothing emulates it here, so its programs will end with "exec format error"';
  const message = `${image.name} is for ${its} and the engine is ${own}: ${words}.`;
  const help =
    emulator === true ? { help: 'Where time matters, build the image for the platform of the engine.' } : {};
  return { platform, problems: [runProblem('run/emulated', message, { severity: 'warning', ...help })] };
}

/** Names of processors in QEMU's handlers. */
const QEMU: Readonly<Record<string, string>> = { amd64: 'x86_64', arm64: 'aarch64', '386': 'i386' };
const HANDLERS = '/proc/sys/fs/binfmt_misc';

/** Whether this kernel starts another processor's programs; null where it is not the engine's or does not tell. */
export function emulatorFor({ endpoint }: Engine, platform: string): boolean | null {
  if (endpoint.kind !== 'unix') return null;
  const [, architecture = ''] = platform.split('/');
  const name = QEMU[architecture] ?? architecture;
  const handlers = emulators();
  return handlers === null
    ? null
    : handlers.some((handler) => handler === `qemu-${name}` || handler === 'rosetta');
}

/** Handlers of foreign programs in this kernel; null where it does not tell. */
export function emulators(): readonly string[] | null {
  try {
    const names = readdirSync(HANDLERS);
    // Without this file it is not mounted here, and may be elsewhere.
    return !names.includes('register')
      ? null
      : names.filter((name) => name.startsWith('qemu-') || name === 'rosetta');
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
