import type { ContainerRun, OutputMount } from '../container-run.ts';
import { OWN_PREFIX } from '../defaults/own-prefix.ts';

/**
 * The folder of this host that the line mounts for an output: its own, or one in it where results are taken out of it
 * afterwards.
 */
export function hostFolder({ expected }: ContainerRun, { name, source }: OutputMount): string {
  const moved = expected.some(({ mount, moveTo }) => mount === name && moveTo !== null);
  return moved ? `${source}/${OWN_PREFIX}line` : source;
}
