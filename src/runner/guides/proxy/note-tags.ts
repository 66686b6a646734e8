import type { Watch } from './watch.ts';

/** Writes down names that a request is about to give, with the image that each names now. */
export async function noteTags(names: readonly string[], watch: Watch): Promise<void> {
  await watch.imagesBefore();
  for (const name of names.map(withTag)) {
    if (!watch.journal.hasTag(name))
      watch.journal.add({ kind: 'tag', name, before: await imageId(name, watch), at: Date.now() });
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

/**
 * A name as an engine lists it: `greet` is `greet:latest`, and the registry that is understood is left out. A port in a
 * registry's name is no tag.
 */
export function withTag(name: string): string {
  const familiar = name.replace(/^(?:index\.)?docker\.io\/(?:library\/)?/, '');
  return /:[^/]+$/.test(familiar) || familiar.includes('@') ? familiar : `${familiar}:latest`;
}

/**
 * Writes down what the names mean after a request that gave them, so that one which somebody else gives later is known
 * as theirs; after a request that broke off nothing is known, as the engine may still be at it.
 */
export async function noteOutcome(names: readonly string[], isWhole: boolean, watch: Watch): Promise<void> {
  for (const name of names.map(withTag)) {
    watch.journal.add({ kind: 'named', name, id: isWhole ? await imageId(name, watch) : null });
  }
}
