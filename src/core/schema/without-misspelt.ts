import { nearest } from '../wording/nearest.ts';
import type { SchemaError } from './schema-error.ts';

/** More missing keys than this are not compared with the unknown ones. */
const MOST_COMPARED = 50;

/** So many unknown keys of a text are compared with the missing ones. */
const MOST_UNKNOWN = 2000;

/**
 * A required key that an unknown key nearly spells is one error, at that key, which then names in `meant` what it should
 * have been. Each missing key is given to one unknown key only.
 */
export function withoutMisspelt(errors: readonly SchemaError[]): SchemaError[] {
  const missing = new Map<string, string[]>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'required') continue;
    const keys = missing.get(instancePath) ?? [];
    missing.set(instancePath, keys);
    if (keys.length < MOST_COMPARED) keys.push(String(params['missingProperty']));
  }
  const spelt = new Map<string, Set<unknown>>();
  let compared = 0;
  const named = errors.map((error) => {
    const keys = error.keyword === 'additionalProperties' ? missing.get(error.instancePath) : undefined;
    if (keys === undefined || keys.length === 0 || ++compared > MOST_UNKNOWN) return error;
    const [meant] = nearest(String(error.params['additionalProperty']), keys);
    if (meant === undefined) return error;
    keys.splice(keys.indexOf(meant), 1);
    spelt.set(error.instancePath, (spelt.get(error.instancePath) ?? new Set()).add(meant));
    return { ...error, params: { ...error.params, meant } };
  });
  return named.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' || spelt.get(instancePath)?.has(params['missingProperty']) !== true,
  );
}
