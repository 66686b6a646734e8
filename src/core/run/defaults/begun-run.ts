import type { ContainerRun, PlannedImage } from '../container-run.ts';
import type { RunRequest } from '../run-request.ts';
import { DEFAULT_LIMITS } from './default-limits.ts';
import { DEFAULT_TIMEOUT_MS } from './default-timeout.ts';
import { runName } from './run-name.ts';

/** In characters. */
const SHORTEST_SECRET = 4;

/** A run with the defaults of all formats, from which each begins: nothing mounted, nothing set, no network. */
export function begunRun(request: RunRequest, image: PlannedImage): ContainerRun {
  return {
    format: request.format,
    name: runName(request.name),
    image,
    entrypoint: null,
    command: null,
    workingDirectory: null,
    environment: [],
    inputs: [],
    files: [],
    outputs: [],
    scratch: [],
    expected: [],
    stdout: null,
    stderr: null,
    before: [],
    after: [],
    user: request.user ?? 'image',
    limits: DEFAULT_LIMITS,
    network: request.network ?? 'none',
    gpus: null,
    platform: request.platform,
    timeoutMs: request.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    // A shorter value would hide half of every line.
    secrets: request.settings
      .filter(({ secret, value }) => secret && value.length >= SHORTEST_SECRET)
      .map(({ key, value }) => ({ name: key, value })),
    notes: [],
  };
}
