/** An error as every validator gives it. */
interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: object;
}

/** Adds an error to a list, which is null as long as there is none. */
export function withError(
  errors: SchemaError[] | null,
  instancePath: string,
  keyword: string,
  params: object,
): SchemaError[] {
  const error = { instancePath, keyword, params };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
