import { own } from '../document/as-object.ts';
import { pointerSteps } from '../document/pointer.ts';
import { jsonTypeOf } from '../wording/json-type.ts';
import { nearest } from '../wording/nearest.ts';
import type { Branch, ErrorNode } from './error-tree.ts';

/**
 * The branches that an author may have meant: those of the value's type; of these those that declare one of its
 * properties; of these those that fail no property that passes in another; of these those with the fewest errors. A
 * filter that would leave none is left out.
 */
export function meantBranches(
  branches: readonly Branch[],
  value: unknown,
  pointer: string,
): readonly Branch[] {
  let left = narrow(branches, (branch) => !isMistyped(branch, value, pointer));
  if (left.length < 2) return left;
  left = narrow(left, ({ form }) => form.keys?.some((key) => own(value, key) !== undefined) ?? true);
  left = narrow(left, (branch) => !failsWhatPasses(branch, left, value, pointer));
  if (left.length < 2) return left;
  const costs = new Map(left.map((branch) => [branch, costOf(branch)]));
  const least = Math.min(...costs.values());
  return left.filter((branch) => costs.get(branch) === least);
}

/** True where the value has a type that the branch does not take. */
export function isMistyped({ nodes }: Branch, value: unknown, pointer: string): boolean {
  return nodes.some(({ error, branches }) => {
    if (error.instancePath !== pointer) return false;
    if (branches !== null) return branches.every((branch) => isMistyped(branch, value, pointer));
    return error.keyword === 'type' || !allowsType(error.params, value);
  });
}

/** A list of allowed values, none of which has the type of the value, asks for another type. */
function allowsType(params: Readonly<Record<string, unknown>>, value: unknown): boolean {
  const allowed = 'allowedValue' in params ? [params['allowedValue']] : params['allowedValues'];
  return !Array.isArray(allowed) || allowed.some((one) => jsonTypeOf(one) === jsonTypeOf(value));
}

function narrow(branches: readonly Branch[], keep: (branch: Branch) => boolean): readonly Branch[] {
  const kept = branches.filter(keep);
  return kept.length === 0 ? branches : kept;
}

/** A property that tells the forms apart, such as a kind, fails in all but one. */
function failsWhatPasses(branch: Branch, all: readonly Branch[], value: unknown, pointer: string): boolean {
  if (all.length < 2) return false;
  const failing = failingKeys(branch, pointer);
  return all.some((other) => {
    if (other === branch || other.form.keys === undefined) return false;
    const failingThere = failingKeys(other, pointer);
    return other.form.keys.some(
      (key) => failing.has(key) && !failingThere.has(key) && own(value, key) !== undefined,
    );
  });
}

function failingKeys({ nodes }: Branch, pointer: string): ReadonlySet<string> {
  const below = nodes.filter(({ error }) => error.instancePath.length > pointer.length);
  return new Set(below.map(({ error }) => pointerSteps(error.instancePath.slice(pointer.length))[0] ?? ''));
}

/** Errors of a branch; a missing key that an unknown one nearly spells is one error with it. */
function costOf({ nodes }: Branch): number {
  const missing = named(nodes, 'required', 'missingProperty');
  const unknown = named(nodes, 'additionalProperties', 'additionalProperty');
  return nodes.length - unknown.filter((key) => nearest(key, missing).length > 0).length;
}

function named(nodes: readonly ErrorNode[], keyword: string, param: string): string[] {
  return nodes
    .filter(({ error }) => error.keyword === keyword)
    .slice(0, 50)
    .map(({ error }) => String(error.params[param]));
}
