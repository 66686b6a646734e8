import type { Limits } from '../container-run.ts';

/**
 * What a container gets where its manifest says nothing. Shared memory is 1 GiB, as the engine's 64 MiB break the data
 * loaders of PyTorch; 4,096 processes end a fork bomb and disturb nobody else.
 */
export const DEFAULT_LIMITS: Limits = {
  memoryBytes: null,
  memoryAndSwapBytes: null,
  cpus: null,
  shmBytes: 1024 ** 3,
  pids: 4096,
};
