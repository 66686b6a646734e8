import type { JsonSchema } from './format-source.ts';
import { DRAFT_04 } from './metaschemas.ts';

/** True where the value is itself a JSON Schema written by an author. */
export function isMetaschema(schema: JsonSchema): boolean {
  const parts = Array.isArray(schema['allOf']) ? (schema['allOf'] as JsonSchema[]) : [schema];
  return parts.some(({ $ref }) => typeof $ref === 'string' && $ref.startsWith(DRAFT_04));
}

/**
 * The schema with its reference followed; words beside the reference win.
 *
 * @throws where the reference leads nowhere
 */
export function follow(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const { $ref, ...beside } = schema;
  if (typeof $ref !== 'string' || isMetaschema(schema)) return schema;
  let target: unknown = root;
  for (const key of $ref.split('/').slice(1)) target = (target as JsonSchema | undefined)?.[key];
  if (target === undefined) throw new Error(`the reference ${$ref} leads nowhere`);
  return { ...(target as JsonSchema), ...beside };
}
