import { valueAt } from '../document/value-at.ts';
import { jsonTypeOf } from '../wording/json-type.ts';
import { type Branch, type ErrorNode, errorTree } from './error-tree.ts';
import { isMistyped, meantBranches } from './meant-branches.ts';
import type { SchemaError } from './schema-error.ts';
import { withoutMisspelt } from './without-misspelt.ts';

/**
 * Reduces a validator's errors to what the author has to mend. Of alternatives only the one that was meant is kept;
 * a wrong type stands for all else that is wrong with the same value, and a misspelt key for the one that is missing.
 */
export function meantErrors<Kind extends SchemaError>(errors: readonly Kind[], root: unknown): Kind[] {
  const kept = withoutConsequences(flatten(errorTree(errors), root));
  const meant = withoutMisspelt(kept).filter((error) => !comparesNaN(error, root));
  // Each is one of them, or one of them with another keyword.
  return meant as Kind[];
}

function flatten(nodes: readonly ErrorNode[], root: unknown): SchemaError[] {
  return nodes.flatMap((node) =>
    node.branches === null ? [node.error] : alternatives(node.error, node.branches, root),
  );
}

function alternatives(error: SchemaError, branches: readonly Branch[], root: unknown): SchemaError[] {
  // The value fits more than one form, and no error tells which one is too many.
  if (Array.isArray(error.params['passing'])) return [error];
  const pointer = error.instancePath;
  const value = valueAt(root, pointer);
  const typed = branches.filter((branch) => !isMistyped(branch, value, pointer));
  if (typed.length === 0)
    return [{ ...error, keyword: 'type', params: { type: typesOf(branches, pointer) } }];

  const meant = meantBranches(typed, value, pointer);
  const [only] = meant;
  if (only === undefined || meant.length > 1) {
    const joined = joinAllowed(error, meant) ?? joinMissing(error, meant);
    return [joined ?? { ...error, others: describe(meant, root) }];
  }
  const errors = flatten(only.nodes, root);
  const others = describe(
    typed.filter((branch) => branch !== only),
    root,
  );
  if (others.length === 0) return errors;
  // A missing key may turn out to be a misspelt one, and its error goes.
  const bearer = errors.find(({ keyword }) => keyword !== 'required') ?? errors[0];
  return errors.map((each) => (each === bearer ? { ...each, others } : each));
}

function describe(branches: readonly Branch[], root: unknown) {
  return branches.map(({ form, nodes }) => ({ title: form.title, errors: flatten(nodes, root) }));
}

/** The types that the branches ask for, those of their allowed values included. */
function typesOf(branches: readonly Branch[], pointer: string): string[] {
  const types = branches
    .flatMap(({ nodes }) => nodes)
    .flatMap(({ error, branches }): string[] => {
      if (error.instancePath !== pointer) return [];
      if (branches !== null) return typesOf(branches, pointer);
      const { type, allowedValues } = error.params as { type?: string | string[]; allowedValues?: unknown[] };
      return type === undefined ? (allowedValues ?? []).map(jsonTypeOf) : [type].flat();
    });
  return [...new Set(types)];
}

/** Forms that are all lists of allowed values are one list. */
function joinAllowed(error: SchemaError, branches: readonly Branch[]): SchemaError | null {
  const lists = branches.map(({ nodes }) => onlyError(nodes, error)?.params ?? {});
  const allowed = lists.map(({ allowedValues, allowedValue }) => allowedValues ?? allowedValue);
  return allowed.every((values) => values !== undefined)
    ? { ...error, keyword: 'enum', params: { allowedValues: [...new Set(allowed.flat())] } }
    : null;
}

/** Forms that all lack one key and nothing else: one of these keys is missing. */
function joinMissing(error: SchemaError, branches: readonly Branch[]): SchemaError | null {
  const keys = branches.map(({ nodes }) => onlyError(nodes, error)?.params['missingProperty']);
  return keys.every((key) => key !== undefined)
    ? { ...error, keyword: 'required', params: { missingProperty: keys[0], orElse: keys.slice(1) } }
    : null;
}

function onlyError([first, second]: readonly ErrorNode[], { instancePath }: SchemaError): SchemaError | null {
  const alone = second === undefined && first?.error.instancePath === instancePath;
  return alone && first !== undefined ? first.error : null;
}

function withoutConsequences(errors: readonly SchemaError[]): SchemaError[] {
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === 'type').map((error) => error.instancePath),
  );
  return errors.filter((error) => {
    // Ajv says of a missing tag that it is no text; that it is required has been said.
    if (error.keyword === 'discriminator' && error.params['tagValue'] === undefined) return false;
    // What a condition asks for has been said by the errors of its consequence.
    if (error.keyword === 'if') return false;
    return error.keyword === 'type' || !mistyped.has(error.instancePath);
  });
}

/** In Python, which judges upstream, no bound rejects NaN; ajv's bounds do. */
function comparesNaN({ keyword, instancePath }: SchemaError, root: unknown): boolean {
  return keyword === 'minimum' && Number.isNaN(valueAt(root, instancePath));
}
