import type { GpuRequest } from '../container-run.ts';
import type { RunRequest } from '../run-request.ts';

/** What becomes of a manifest's wish for GPUs. */
export interface PlannedGpus {
  readonly gpus: GpuRequest | null;
  readonly notes: readonly string[];
}

/**
 * The GPUs that a container gets: what `--gpus` says, else what its manifest asks for.
 *
 * @param asked what the manifest asks for; null where it asks for none
 */
export function plannedGpus({ gpus: wish }: Pick<RunRequest, 'gpus'>, asked: GpuRequest | null): PlannedGpus {
  if (wish === null) return { gpus: asked, notes: [] };
  const gpus: GpuRequest | null =
    wish === 'none' || wish === 0 ? null : wish === 'all' ? { kind: 'all' } : { kind: 'count', count: wish };
  return { gpus, notes: noteOf(gpus, asked) };
}

function noteOf(gpus: GpuRequest | null, asked: GpuRequest | null): string[] {
  if (asked === null || gpusInWords(gpus) === gpusInWords(asked)) return [];
  const given = gpus === null ? 'it gets none and must run without' : `it gets ${gpusInWords(gpus)}`;
  return [`The manifest asks for ${gpusInWords(asked)}; as --gpus says, ${given}.`];
}

/** `1 GPU`, `all GPUs`, `2 GPUs with at least 8000 MiB each`. */
export function gpusInWords(request: GpuRequest | null): string {
  if (request === null) return 'no GPU';
  if (request.kind === 'all') return 'all GPUs';
  if (request.kind === 'count') return request.count === 1 ? '1 GPU' : `${request.count} GPUs`;
  return `${gpusInWords({ kind: 'count', count: request.devices.length })}${memoryOf(request.devices)}`;
}

function memoryOf(devices: readonly { readonly minMemoryMiB: number | null }[]): string {
  const sizes = devices.map(({ minMemoryMiB }) => minMemoryMiB);
  if (sizes.every((size) => size === null)) return '';
  const same = sizes.every((size) => size === sizes[0]);
  const list = same ? [`at least ${sizes[0]} MiB${sizes.length > 1 ? ' each' : ''}`] : sizes.map(leastOf);
  return ` with ${list.join(' and ')}`;
}

function leastOf(size: number | null): string {
  return size === null ? 'any memory' : `at least ${size} MiB`;
}
