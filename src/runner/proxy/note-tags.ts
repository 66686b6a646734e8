import type { Watch } from './watch.ts';

/** Writes down names that a request is about to give, with the image that each names now. */
export async function noteTags(names: readonly string[], watch: Watch): Promise<void> {
  for (const name of names.map(withTag)) {
    if (!watch.journal.hasTag(name))
      watch.journal.add({ kind: 'tag', name, before: await imageId(name, watch) });
  }
}

/** The id of the image of that name, null where the engine has none. */
export async function imageId(name: string, { engine }: Watch): Promise<string | null> {
  try {
    return (await engine.docker.getImage(name).inspect()).Id;
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error && error.statusCode === 404) return null;
    throw error;
  }
}

/** `greet` is `greet:latest` for the engine; a port in a registry's name is no tag. */
export function withTag(name: string): string {
  return /:[^/]+$/.test(name) || name.includes('@') ? name : `${name}:latest`;
}
