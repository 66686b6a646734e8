import { subschemas } from '../../../fragment/subschemas.ts';

const TYPES: ReadonlySet<unknown> = new Set([
  'array',
  'boolean',
  'integer',
  'null',
  'number',
  'object',
  'string',
]);

/** False for a fragment whose types the schema of manifests has refused already; nothing more is to be said of it. */
export function isSound(fragment: unknown): boolean {
  return subschemas(fragment, '').every(
    ({ schema: { type } }) => type === undefined || [type].flat().every((name) => TYPES.has(name)),
  );
}
