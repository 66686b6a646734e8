import type { FormatId } from '../../../core/index.ts';
import type { Judged } from '../../validate/judged.ts';

/** What is to be run, as it was found; not yet judged. */
export interface RunSource {
  readonly judged: Judged;
  /** Null where the content is to decide. */
  readonly format: FormatId | null;
  /** What the package is called where its manifest has no name. */
  readonly name: string;
  /** The folder that can be built, absolute, and its Dockerfile; null where there is none. */
  readonly build: { readonly context: string; readonly dockerfile: string } | null;
  /** What was decided for the caller, one sentence each. */
  readonly notes: readonly string[];
}
