import type { Engine } from '../engine/engine.ts';
import { mayCover } from '../guides/example/cover.ts';
import { type Check, fine, lacking } from './diagnosis.ts';

/** Which ways to the engine lead an example's programs to Waybill, so that what they make is found and removed. */
export function checkGuard({ endpoint }: Engine): Check {
  const title = 'Guard of examples';
  const told = 'DOCKER_HOST, docker contexts and sockets mounted into containers';
  if (endpoint.kind === 'unix' && mayCover()) {
    return fine('guard', title, `${told}, and the engine's socket by its path`);
  }
  const rest =
    endpoint.kind === 'unix'
      ? "a program that opens the engine's socket by its path is seen only where Waybill runs as root"
      : 'an engine of another host is not guarded from programs that speak to its address';
  return lacking('limited', 'guard', title, `${told}; ${rest}`, null);
}
