import type { Field } from '../../src/core/index.ts';
import type { JsonSchema, Source } from './format-source.ts';
import { follow, isMetaschema } from './schema-reference.ts';
import { typeInWords } from './type-in-words.ts';

/** The module with the facts about a format by which it is told apart; what is large stands in others. */
export function generateFacts({ format, title, against, fileNames, upstream: { date } }: Source): string {
  return exported(format, { title, against, date, fileNames });
}

/** The module with the fields of a document, or of a part of one as they stand below that part. */
export function generateFields(format: string, schema: JsonSchema): string {
  return exported(format, { fields: fieldsOf(schema) });
}

function exported(format: string, facts: Readonly<Record<string, unknown>>): string {
  const exports = Object.entries(facts).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 2)};\n`,
  );
  const banner = `/** Generated from schemas/${format} by \`npm run generate\`; edits are lost. */`;
  return [banner, ...exports].join('\n');
}

function fieldsOf(schema: JsonSchema): Field[] {
  return fieldsBelow(schema, '', { root: schema, trail: [] });
}

/** What is described, and the definitions on the way to it, as one may contain itself. */
interface Scope {
  readonly root: JsonSchema;
  readonly trail: readonly string[];
}

/** All fields of an object or list and of what lies in them, in the order of the schema. */
function fieldsBelow(schema: JsonSchema, pointer: string, scope: Scope): Field[] {
  if (isMetaschema(schema)) return [];
  return [
    ...namedFields(schema, pointer, scope),
    ...kinds(schema, pointer, scope),
    ...alternatives(schema, pointer, scope),
    ...others(schema, pointer, scope),
  ];
}

function namedFields(schema: JsonSchema, pointer: string, scope: Scope): Field[] {
  const required = (schema['required'] ?? []) as string[];
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, JsonSchema>);
  return properties.flatMap(([name, property]) =>
    fieldAt(property, `${pointer}/${name}`, required.includes(name), scope),
  );
}

/** The kinds of a `oneOf`, whose fields say to which kind they belong. */
function kinds(schema: JsonSchema, pointer: string, scope: Scope): Field[] {
  const branches = (schema['oneOf'] ?? []) as JsonSchema[];
  return branches.flatMap((branch) => {
    const kind = follow(branch, scope.root);
    return fieldsBelow(kind, pointer, scope).map((field) => ({ ...field, only: String(kind['title']) }));
  });
}

/** The alternatives of an `anyOf`, which differ in type and are no kinds: a text or a list of objects. */
function alternatives(schema: JsonSchema, pointer: string, scope: Scope): Field[] {
  const branches = (schema['anyOf'] ?? []) as JsonSchema[];
  return branches.flatMap((branch) => fieldsBelow(follow(branch, scope.root), pointer, scope));
}

/** What stands under names or indices that the author chooses. */
function others(schema: JsonSchema, pointer: string, scope: Scope): Field[] {
  const named = Object.values((schema['patternProperties'] ?? {}) as Record<string, JsonSchema>);
  return [...named, schema['additionalProperties'], schema['items']]
    .filter((other): other is JsonSchema => typeof other === 'object' && other !== null)
    .flatMap((other) => fieldAt(other, `${pointer}/*`, false, scope));
}

/** A definition that contains itself is described once. */
function fieldAt(reference: JsonSchema, pointer: string, required: boolean, scope: Scope): Field[] {
  const { root, trail } = scope;
  const name = typeof reference['$ref'] === 'string' ? [reference['$ref']] : [];
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
  if (name.some((known) => trail.includes(known))) return [field];
  return [field, ...fieldsBelow(schema, pointer, { root, trail: [...trail, ...name] })];
}

function isOpen(schema: JsonSchema): boolean {
  if (isMetaschema(schema) || schema['patternProperties'] !== undefined) return true;
  if (schema['type'] === undefined) return schema['anyOf'] === undefined;
  return schema['additionalProperties'] !== undefined && schema['additionalProperties'] !== false;
}

function limitInWords({ maxLength, minimum, pattern }: JsonSchema): string {
  const words = [];
  if (maxLength !== undefined) words.push(`at most ${String(maxLength)} characters`);
  if (minimum !== undefined) words.push(`at least ${String(minimum)}`);
  if (pattern !== undefined) words.push(`matches ${String(pattern)}`);
  return words.join(', ');
}
