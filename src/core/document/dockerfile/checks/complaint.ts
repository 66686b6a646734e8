import type { Mend } from '../../../finding.ts';

/** What BuildKit rejects in one instruction, placed in its logical line. */
export interface Complaint {
  /** Without the prefix `dockerfile/`. */
  readonly id: string;
  readonly message: string;
  readonly help: string;
  readonly start: number;
  readonly end: number;
  /** A text for this part that mends it, best first. */
  readonly replacements?: readonly Replacement[];
  readonly fixes?: readonly Mend[];
}

/** A mend that replaces the part that a complaint points at. */
export interface Replacement {
  readonly title: string;
  readonly text: string;
}
