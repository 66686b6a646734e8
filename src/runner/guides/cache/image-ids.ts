import { unlessAbsent } from '../../engine/absent.ts';
import type { Engine } from '../../engine/engine.ts';

/** Looks up which image a name stands for on an engine, each name once; null where it has none of that name. */
export function imageIds(engine: Engine | null): (name: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>();
  return (name) => {
    const id = known.get(name) ?? lookUp(engine, name);
    known.set(name, id);
    return id;
  };
}

async function lookUp(engine: Engine | null, name: string): Promise<string | null> {
  return engine === null ? null : ((await unlessAbsent(engine.docker.getImage(name).inspect()))?.Id ?? null);
}
