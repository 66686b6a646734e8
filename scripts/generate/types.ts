import { compile, type JSONSchema } from 'json-schema-to-typescript';
import type { JsonSchema } from './format-source.ts';
import { DRAFT_04, readDraft04 } from './metaschemas.ts';

/** The TypeScript types of a format's documents. References to the metaschema are read from `schemas/meta`. */
export async function generateTypes(schema: JsonSchema, title: string, banner: string): Promise<string> {
  const draft04 = await readDraft04();
  const vendored = {
    order: 1,
    canRead: (file: { url: string }) => file.url.startsWith(DRAFT_04),
    read: () => JSON.stringify({ ...draft04, title: 'Draft 04 schema' }),
  };
  return compile(schema as JSONSchema, title, {
    additionalProperties: false,
    bannerComment: banner,
    $refOptions: { resolve: { file: false, http: false, vendored } },
    style: { singleQuote: true, printWidth: 110 },
  });
}
