import type { Starter } from './starter.ts';

/** What a new package is to be. */
export interface PackageSpec {
  readonly starter: Starter;
  /** As it was typed; absolute or from the current folder. */
  readonly folder: string;
  /** Lower-case letters, digits and single hyphens. */
  readonly name: string;
  /** One line of any text. */
  readonly title: string;
  /** One line of any text; null where nobody said it. */
  readonly author: string | null;
}

/** A file of a new package, not yet written. */
export interface NewFile {
  /** From the package's folder, `/` as separator. */
  readonly path: string;
  readonly text: string;
}
