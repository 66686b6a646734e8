import type { ContainerRun } from '../container-run.ts';
import type { Planned } from '../planned.ts';

/** The plan of a single container. */
export function plannedOne(run: ContainerRun): Planned {
  return { runs: [{ case: null, run }], refusals: [] };
}
