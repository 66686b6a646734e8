import { asDict, asList, type PythonDict, type PythonValue } from '../../fragment/python-value.ts';
import type { GpuRequest } from '../container-run.ts';
import type { ManifestImage } from '../defaults/planned-image.ts';
import { textUnder } from './variables.ts';

/** What `container.settings` asks of the engine (cc-core 9.3.0, commit e6b4f13, schemas/engines/container.py). */
export interface ContainerSettings {
  readonly image: ManifestImage | null;
  /** `ram`, in bytes; null where there is none. */
  readonly memoryBytes: number | null;
  readonly gpus: GpuRequest | null;
  /** True where a device lacks the key vramMin, at which upstream stops. */
  readonly lacksVram: boolean;
}

/** @param settings with variables filled in */
export function containerSettings(settings: PythonDict): ContainerSettings {
  const image = asDict(settings.get('image'));
  const url = image?.get('url');
  const auth = asDict(image?.get('auth'));
  const username = textUnder(auth, 'username');
  const password = textUnder(auth, 'password');
  const ram = settings.get('ram');
  const devices = asList(asDict(settings.get('gpus'))?.get('devices')) ?? [];
  return {
    image:
      typeof url === 'string' && url !== ''
        ? { name: url, auth: username === null || password === null ? null : { username, password } }
        : null,
    // Docker is told `512m`, which it counts in 1024s (cc_faice/commons/docker.py).
    memoryBytes: typeof ram === 'bigint' ? Number(ram) * 1024 ** 2 : null,
    gpus: gpusOf(asDict(settings.get('gpus'))),
    lacksVram: devices.some((device) => asDict(device)?.get('vramMin') === undefined),
  };
}

/** Devices count before a number (cc_core/commons/gpu_info.py, get_gpu_requirements). */
function gpusOf(gpus: PythonDict | null): GpuRequest | null {
  const devices = asList(gpus?.get('devices')) ?? [];
  if (devices.length > 0)
    return { kind: 'devices', devices: devices.map((device) => ({ minMemoryMiB: leastMemory(device) })) };
  const count = gpus?.get('count');
  return typeof count === 'bigint' && count >= 1n ? { kind: 'count', count: Number(count) } : null;
}

function leastMemory(device: PythonValue): number | null {
  const least = asDict(device)?.get('vramMin');
  return typeof least === 'bigint' ? Number(least) : null;
}
