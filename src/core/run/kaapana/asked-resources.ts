import { quote } from '../../wording/quote.ts';
import type { GpuRequest } from '../container-run.ts';
import { cpuQuantity } from './cpu-quantity.ts';
import { KaapanaRefused } from './kaapana-refused.ts';
import type { Resources } from './task-model.ts';

/** What resources ask for besides memory. */
interface AskedResources {
  readonly cpus: number | null;
  readonly gpus: GpuRequest | null;
  readonly notes: readonly string[];
}

/** The names of GPUs that Kubernetes counts; Kaapana hands any on. */
const GPU = 'nvidia.com/gpu';

/**
 * CPUs and GPUs, which Kaapana hands on to Kubernetes as they are and in Docker passes over (DockerRunner.py, `run`, and
 * KubernetesRunner.py, `get_container`, kaapana 09bb59b).
 *
 * @throws KaapanaRefused for GPUs that cannot be counted, of which Kubernetes refuses the pod
 */
export function askedResources(resources: Resources | null): AskedResources {
  const limits = resources?.limits ?? {};
  const cpus = cpuQuantity(limits['cpu']);
  // Kubernetes wants a GPU in limits; one in requests alone is refused there, and nobody means it otherwise.
  const count = gpuCount(limits[GPU] ?? resources?.requests?.[GPU]);
  const others = Object.keys(limits).filter((name) => name !== 'memory' && name !== 'cpu' && name !== GPU);
  return {
    cpus,
    gpus: count === 0 ? null : { kind: 'count', count },
    notes: [
      ...(cpus === null
        ? []
        : [
            `The limit of ${cpus} ${cpus === 1 ? 'CPU' : 'CPUs'} counts here as on Kubernetes; in Docker Kaapana passes over it.`,
          ]),
      ...(cpus === null && limits['cpu'] !== undefined
        ? [`The limit cpu is ${quote(limits['cpu'])}, no quantity of Kubernetes, and is left out.`]
        : []),
      ...(count === 0 ? [] : ['GPUs are given here as on Kubernetes; in Docker Kaapana gives none.']),
      ...others.map((name) => `The limit ${quote(name)} is not applied here, nor by Kaapana in Docker.`),
    ],
  };
}

function gpuCount(value: unknown): number {
  if (value === undefined || value === null) return 0;
  const text = String(value);
  if (/^\d{1,4}$/.test(text)) return Number(text);
  throw new KaapanaRefused({
    id: 'run/gpu-quantity',
    message: `${GPU} is ${quote(value)}, and GPUs are counted in whole numbers.`,
    help: `Write "${GPU}": 1, or as many as the program uses.`,
  });
}
