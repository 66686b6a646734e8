import { type JsonSchema, readJson } from './format-source.ts';

/** The address under which schemas name the draft-04 metaschema. */
export const DRAFT_04 = 'http://json-schema.org/draft-04/schema';

/** The vendored draft-04 metaschema; nothing is fetched. */
export async function readDraft04(): Promise<JsonSchema> {
  return (await readJson('meta/draft-04.json')) as JsonSchema;
}
