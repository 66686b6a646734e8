import type { Example, RecordEntry } from '../../../docs/index.ts';
import type { Gpus } from '../proxy/gpus.ts';

type Bases = RecordEntry['bases'];

/**
 * For each base image that is another one than when the example passed last, a sentence that says so.
 * @param idNow the image that a name stands for now, null for none
 */
export async function movedBases(
  last: Bases,
  idNow: (name: string) => Promise<string | null>,
): Promise<readonly string[]> {
  const notes = await Promise.all(
    last.map(async ({ name, id }) => {
      const now = await idNow(name);
      if (now === id) return [];
      const change = `${short(id)} → ${now === null ? 'none' : short(now)}`;
      return [`${name} is another image than when this passed last (${change})`];
    }),
  );
  return notes.flat();
}

/** That an example's containers were given GPUs which its page does not ask for. */
export function addedGpus({ usesEngine }: Example, gpus: Gpus | null): readonly string[] {
  if (gpus === null || !usesEngine) return [];
  const given = gpus === 'all' ? 'all GPUs' : gpus === 1 ? 'one GPU' : `${gpus} GPUs`;
  return [
    `each container that asks for no GPU was given ${given}, which the page does not say (--gpus ${gpus})`,
  ];
}

/** An image id as people compare it. */
function short(id: string): string {
  return id.slice(0, 'sha256:'.length + 12);
}
