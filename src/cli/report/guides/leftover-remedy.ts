import type { Leftover } from '../../../docs/index.ts';

/** The command that the page lacks, so that its reader is not left with the object. */
export function leftoverRemedy({ kind, name, state }: Leftover): string {
  if (kind === 'network') return `end the example with: docker network rm ${name}`;
  if (kind === 'volume') {
    // A name that the engine made up; nobody can type it.
    if (/^[0-9a-f]{64}$/.test(name)) return 'start its container with --rm, which removes it too';
    return `end the example with: docker volume rm ${name}`;
  }
  if (state === 'exited') return `start it with --rm, or end the example with: docker rm ${name}`;
  return `end the example with: docker rm --force ${name}`;
}
