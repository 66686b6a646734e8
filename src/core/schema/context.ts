import type { Document } from '../document/document.ts';
import type { Field } from '../field.ts';
import type { Finding } from '../finding.ts';
import type { Neighbour } from '../neighbour.ts';
import type { SchemaError } from './schema-error.ts';

/** All that a sentence about an error, a check or a rule may refer to. */
export interface Context {
  readonly document: Document;
  /** Name or path of the judged file; null where it has none. */
  readonly fileName: string | null;
  /** The other files of the same package, as far as they are known. */
  readonly neighbours: readonly Neighbour[];
  /** The reference table of the format. */
  readonly fields: readonly Field[];
  /** Who reads the document: `Flywheel`. */
  readonly platform: string;
}

/** Turns an error of the schema into what an author reads; null leaves it to the general sentences. */
export type Explain = (error: SchemaError, context: Context) => Finding | null;
