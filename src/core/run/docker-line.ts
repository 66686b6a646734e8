import type { ContainerRun } from './container-run.ts';

/** The `docker run` line that does the same. */
export function dockerLine(run: ContainerRun): string {
  return `docker run --rm ${run.name}`;
}
