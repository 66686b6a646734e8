import { valueAt } from '../document/value-at.ts';
import { jsonTypeOf } from '../wording/json-type.ts';
import type { SchemaError } from './schema-error.ts';

/**
 * Reduces a validator's errors to what the author has to mend. Of alternatives only the one that was meant is kept;
 * a wrong type stands for all else that is wrong with the same value.
 */
export function meantErrors(errors: readonly SchemaError[], root: unknown): SchemaError[] {
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.keyword === 'anyOf' || error.keyword === 'oneOf')
      kept.push(...meantBranch(popBelow(kept, error.instancePath), error, root));
    else kept.push(error);
  }
  return withoutConsequences(kept).filter((error) => !comparesNaN(error, root));
}

/** Ajv reports all branches right before the alternative itself, so they are the last errors at or below its place. */
function popBelow(kept: SchemaError[], pointer: string): SchemaError[] {
  let first = kept.length;
  while (first > 0 && isAtOrBelow(kept[first - 1]?.instancePath, pointer)) first -= 1;
  return kept.splice(first);
}

/**
 * Errors inside the value come from a branch that fits it as a whole; next best is a list of allowed values of its type;
 * what remains are types, which are joined.
 */
function meantBranch(
  branches: readonly SchemaError[],
  alternative: SchemaError,
  root: unknown,
): SchemaError[] {
  const pointer = alternative.instancePath;
  const inside = branches.filter((error) => error.instancePath !== pointer);
  if (inside.length > 0) return inside;

  const actual = jsonTypeOf(valueAt(root, pointer));
  const others = branches.filter(({ keyword }) => keyword !== 'type');
  const fitting = others.filter((error) => allowsType(error, actual));
  if (fitting.length > 0) return fitting;

  const types = branches.flatMap(typesOf);
  return types.length > 0
    ? [{ ...alternative, keyword: 'type', params: { type: [...new Set(types)] } }]
    : [alternative];
}

function allowsType({ keyword, params }: SchemaError, actual: string): boolean {
  const allowed = params['allowedValues'];
  return (
    keyword !== 'enum' || (Array.isArray(allowed) && allowed.some((value) => jsonTypeOf(value) === actual))
  );
}

/** The types that an error asks for, those of the allowed values included. */
function typesOf({ params }: SchemaError): string[] {
  const { type, allowedValues } = params as { type?: string | string[]; allowedValues?: unknown[] };
  if (type !== undefined) return [type].flat();
  return (allowedValues ?? []).map(jsonTypeOf);
}

function withoutConsequences(errors: readonly SchemaError[]): SchemaError[] {
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map((error) => error.instancePath),
  );
  return errors.filter((error) => {
    // Ajv says of a missing tag that it is no text; that it is required has been said.
    if (error.keyword === 'discriminator' && error.params['tagValue'] === undefined) return false;
    return error.keyword === 'type' || !mistyped.has(error.instancePath);
  });
}

function isAtOrBelow(candidate: string | undefined, pointer: string): boolean {
  return candidate === pointer || candidate?.startsWith(`${pointer}/`) === true;
}

/** In Python, which judges upstream, no bound rejects NaN; ajv's bounds do. */
function comparesNaN({ keyword, instancePath }: SchemaError, root: unknown): boolean {
  return keyword === 'minimum' && Number.isNaN(valueAt(root, instancePath));
}
