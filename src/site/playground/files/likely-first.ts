import { kindOfName } from './kind-of-name.ts';

const RANKS = { tab: 0, perhaps: 1, other: 2 } as const;

/** Files in their order, but those first that are manifests and Dockerfiles by their names, and then those that may be. */
export function likelyFirst<Named extends { readonly path: string }>(files: readonly Named[]): Named[] {
  const ranked = files.map((file) => ({ file, rank: RANKS[kindOfName(file.path)] }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ file }) => file);
}
