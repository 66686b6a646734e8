import type { FragmentError } from './fragment-error.ts';

/** What an interpreted schema says about a value. */
export interface Interpretation {
  readonly errors: readonly FragmentError[];
  /** Why judging ended early, as the end of a sentence that begins with the place; null where it did not. */
  readonly stopped: Stop | null;
}

/** `refused`: Python's jsonschema raises an error here too. `bound`: we gave up, and the message names the bound. */
export interface Stop {
  readonly kind: 'refused' | 'bound';
  readonly message: string;
  /** Pointer into the schema. */
  readonly schemaPath: string;
  /** Pointer of the value that was being judged. */
  readonly instancePath: string;
}
