import type { NeighbourFile } from '../../core/index.ts';

/** A container's folder or zip as it is judged as a whole: every name, and the texts that can be judged. */
export interface PackageContents {
  /** Paths of all files from the root, `/` as separator. */
  readonly names: readonly string[];
  /** Recipes, manifests, words for people and programs, paths as above. */
  readonly files: readonly NeighbourFile[];
}
