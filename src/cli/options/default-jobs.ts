import { availableParallelism } from 'node:os';

/** How many examples run side by side where nobody says: one a core, up to 4, as builds and pulls keep an engine busy. */
export function defaultJobs(): number {
  return Math.min(availableParallelism(), 4);
}
