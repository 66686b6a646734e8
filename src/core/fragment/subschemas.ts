import { asObject } from '../document/as-object.ts';
import { childPointer } from '../document/pointer.ts';

/** A schema inside of a fragment. */
export interface Subschema {
  readonly pointer: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** Keywords of draft-04 with one schema, with a list of schemas or with schemas by name; `items` takes one or a list. */
const ONE = ['additionalItems', 'additionalProperties', 'items', 'not'];
const LISTED = ['allOf', 'anyOf', 'items', 'oneOf'];
const NAMED = ['definitions', 'dependencies', 'patternProperties', 'properties'];

/** A fragment and all schemas in it, outermost first. What is no object is none. */
export function subschemas(fragment: unknown, pointer: string): Subschema[] {
  const found: Subschema[] = [];
  collect(fragment, pointer, found);
  return found;
}

function collect(fragment: unknown, pointer: string, found: Subschema[]): void {
  const schema = asObject(fragment);
  if (schema === null) return;
  found.push({ pointer, schema });
  for (const [keyword, value] of Object.entries(schema)) {
    const below = childPointer(pointer, keyword);
    if (ONE.includes(keyword)) collect(value, below, found);
    if (NAMED.includes(keyword) || (LISTED.includes(keyword) && Array.isArray(value)))
      for (const [step, item] of Object.entries(value ?? {})) collect(item, childPointer(below, step), found);
  }
}
