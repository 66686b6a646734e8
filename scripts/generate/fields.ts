import type { Field } from '../../src/core/index.ts';
import type { JsonSchema, Source } from './format-source.ts';
import { follow, isMetaschema } from './schema-reference.ts';
import { typeInWords } from './type-in-words.ts';

/** The module with the facts about a format that are shown to people. */
export function generateFields(source: Source, schema: JsonSchema | null): string {
  const facts = {
    title: source.title,
    against: source.against,
    fileNames: source.fileNames,
    fields: schema === null ? [] : fieldsBelow(schema, '', schema),
  };
  const exports = Object.entries(facts).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)};\n`,
  );
  const banner = `/** Generated from schemas/${source.format} by \`npm run generate\`; edits are lost. */`;
  return [banner, ...exports].join('\n');
}

/** All fields of an object or list and of what lies in them, in the order of the schema. */
function fieldsBelow(schema: JsonSchema, pointer: string, root: JsonSchema): Field[] {
  if (isMetaschema(schema)) return [];
  return [
    ...namedFields(schema, pointer, root),
    ...kinds(schema, pointer, root),
    ...others(schema, pointer, root),
  ];
}

function namedFields(schema: JsonSchema, pointer: string, root: JsonSchema): Field[] {
  const required = (schema['required'] ?? []) as string[];
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  return properties.flatMap(([name, property]) =>
    fieldAt(property, `${pointer}/${name}`, required.includes(name), root),
  );
}

/** The kinds of a `oneOf`, whose fields say to which kind they belong. */
function kinds(schema: JsonSchema, pointer: string, root: JsonSchema): Field[] {
  const branches = (schema['oneOf'] ?? []) as JsonSchema[];
  return branches.flatMap((branch) => {
    const kind = follow(branch, root);
    return fieldsBelow(kind, pointer, root).map((field) => ({ ...field, only: String(kind['title']) }));
  });
}

/** What stands under names or indices that the author chooses. */
function others(schema: JsonSchema, pointer: string, root: JsonSchema): Field[] {
  return [schema['additionalProperties'], schema['items']]
    .filter((other): other is JsonSchema => typeof other === 'object' && other !== null)
    .flatMap((other) => fieldAt(other, `${pointer}/*`, false, root));
}

function fieldAt(reference: JsonSchema, pointer: string, required: boolean, root: JsonSchema): Field[] {
  const schema = follow(reference, root);
  const allowed = 'const' in schema ? [schema['const']] : (schema['enum'] as unknown[] | undefined);
  const limit = limitInWords(schema);
  const field: Field = {
    pointer,
    type: typeInWords(schema, root),
    required,
    open: isOpen(schema),
    ...('default' in schema && { default: schema['default'] }),
    ...(allowed !== undefined && { allowed }),
    ...(limit !== '' && { limit }),
    description: String(schema['description'] ?? ''),
  };
  return [field, ...fieldsBelow(schema, pointer, root)];
}

function isOpen(schema: JsonSchema): boolean {
  if (isMetaschema(schema) || schema['type'] === undefined) return true;
  return schema['additionalProperties'] !== undefined && schema['additionalProperties'] !== false;
}

function limitInWords({ maxLength, pattern }: JsonSchema): string {
  const words = [];
  if (maxLength !== undefined) words.push(`at most ${String(maxLength)} characters`);
  if (pattern !== undefined) words.push(`matches ${String(pattern)}`);
  return words.join(', ');
}
