/** A schema in the code, where ajv puts it whole. */
const SCHEMA = /const (schema\d+) = (\{.*?\});(?=const |function )/g;

/** A part of a schema that the code looks at, `schema6.properties.license.enum`; of what it calls `hasOwnProperty` on, its keys. */
const REFERENCE = /(\.call\()?\b(schema\d+)((?:\.\w+|\[(?:"[^"]*"|\d+)\])+)/g;

/**
 * Gives the code those parts of its schema alone that it looks at. Of the rest it is made already.
 *
 * @throws where the code looks at a schema in a form that is not known here
 */
export function withOwnLiterals(code: string): string {
  const schemas = new Map<string, unknown>();
  const literals = new Map<string, string>();
  const lean = code
    .replace(SCHEMA, (_, name: string, json: string) => {
      schemas.set(name, JSON.parse(json));
      return '';
    })
    .replace(REFERENCE, (_, call: string | undefined, name: string, path: string) => {
      const part = partAt(schemas.get(name), path);
      const json = JSON.stringify(call === undefined ? part : keysOf(part));
      const literal = literals.get(json) ?? `literal${literals.size}`;
      literals.set(json, literal);
      return `${call ?? ''}${literal}`;
    });
  const left = /\bschema\d+\b/.exec(lean);
  if (left !== null) throw new Error(`ajv looks at ${left[0]} in a form that generation does not know`);
  return [...[...literals].map(([json, literal]) => `const ${literal} = ${json};`), lean].join('');
}

/** @param path as JavaScript has it: `.properties["a b"].oneOf[0]` */
function partAt(schema: unknown, path: string): unknown {
  const steps = [...path.matchAll(/\.(\w+)|\["([^"]*)"\]|\[(\d+)\]/g)].map(
    ([, ...forms]) => forms.find(Boolean) ?? '',
  );
  return steps.reduce<unknown>((part, step) => (part as Readonly<Record<string, unknown>>)[step], schema);
}

function keysOf(part: unknown): Readonly<Record<string, 0>> {
  return Object.fromEntries(Object.keys(part as object).map((key) => [key, 0]));
}
