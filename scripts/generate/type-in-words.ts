import type { JsonSchema } from './format-source.ts';
import { follow, isMetaschema } from './schema-reference.ts';

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'object',
  null: 'null',
};

/** `list of text or null`, `draft-04 JSON Schema`, `anything`. */
export function typeInWords(schema: JsonSchema, root: JsonSchema): string {
  if (isMetaschema(schema)) return 'draft-04 JSON Schema';
  const { type, items, anyOf } = schema;
  if (type === undefined && Array.isArray(anyOf)) {
    const words = (anyOf as JsonSchema[]).map((branch) => typeInWords(follow(branch, root), root));
    return [...new Set(words)].join(' or ');
  }
  if (type === undefined) return 'anything';
  const names = (Array.isArray(type) ? type : [type]) as string[];
  return names.map((name) => (name === 'array' ? listInWords(items, root) : wordFor(name))).join(' or ');
}

function listInWords(items: unknown, root: JsonSchema): string {
  if (items === undefined) return wordFor('array');
  const item = typeInWords(follow(items as JsonSchema, root), root);
  return `list of ${item === 'object' ? 'objects' : item}`;
}

function wordFor(name: string): string {
  return WORDS[name] ?? name;
}
