/** One error as a precompiled validator gives it (ajv's shape). */
export interface SchemaError {
  /** JSON pointer of the value that breaks the schema. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The forms that the value might have had instead of the one that the error is about. */
  readonly others?: readonly OtherForm[];
}

/** A branch of `anyOf` or `oneOf` as the generated validators describe it. */
export interface Form {
  readonly title: string;
  /** The keys that it declares; absent where it declares none. */
  readonly keys?: readonly string[];
}

/** A form that was not meant, and what would be wrong with the value in it. */
export interface OtherForm {
  readonly title: string;
  readonly errors: readonly SchemaError[];
}

/** A precompiled validator; `errors` belongs to its last call. */
export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
