import type { Document } from '../document/document.ts';
import type { Field } from '../field.ts';
import type { Finding } from '../finding.ts';
import type { SchemaError } from './schema-error.ts';

/** All that a sentence about an error may refer to. */
export interface Context {
  readonly document: Document;
  /** The reference table of the format. */
  readonly fields: readonly Field[];
  /** Who reads the document: `Flywheel`. */
  readonly platform: string;
}

/** Turns an error of the schema into what an author reads; null leaves it to the general sentences. */
export type Explain = (error: SchemaError, context: Context) => Finding | null;
