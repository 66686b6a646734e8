/** One error as a precompiled validator gives it (ajv's shape). */
export interface SchemaError {
  /** JSON pointer of the value that breaks the schema. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A precompiled validator; `errors` belongs to its last call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
