import type { SchemaError } from '../schema/schema-error.ts';

/** An error of an interpreted schema, in the shape of the precompiled validators. */
export interface FragmentError extends SchemaError {
  /** Pointer into the schema of the keyword that the value breaks. */
  readonly schemaPath: string;
}
