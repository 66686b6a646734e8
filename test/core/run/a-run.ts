import type { ContainerRun } from '../../../src/core/index.ts';
import { begunRun } from '../../../src/core/run/defaults/begun-run.ts';
import { aRequest } from './a-request.ts';

/** A run of an image with nothing mounted; a test says what it is about. */
export function aRun(given: Partial<ContainerRun>): ContainerRun {
  const image = { kind: 'named', name: 'image:1', auth: null } as const;
  return { ...begunRun(aRequest({ format: 'raiven' }), image), ...given };
}
