import { Ajv, type AnySchema, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' };
import Draft04 from 'ajv-draft-04';

/** A schema that nothing can be judged by; the message says why. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

/**
 * Why a text is no JSON of this schema, null where it is; throws a SchemaError where the schema itself is the fault.
 * Drafts 04, 06, 07, 2019-09 and 2020-12, by `$schema`; without one, draft 07.
 */
export function checkBySchema(text: string, schemaText: string): string | null {
  const { ajv, validate } = compiled(schemaText);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `it is no JSON: ${messageOf(error)}`;
  }
  return validate(value) ? null : ajv.errorsText(validate.errors);
}

function compiled(schemaText: string): { ajv: Pick<Ajv, 'errorsText'>; validate: ValidateFunction } {
  try {
    const schema: unknown = JSON.parse(schemaText);
    if (!isSchema(schema)) throw new SchemaError('a schema is an object, `true` or `false`');
    if (typeof schema === 'object' && '$async' in schema)
      throw new SchemaError('`$async` cannot be waited for');
    const ajv = ajvFor(typeof schema === 'object' ? schema.$schema : undefined);
    return { ajv, validate: ajv.compile(schema) };
  } catch (error) {
    // All that is done here is done to the schema: its JSON, its draft, its keywords, its references.
    throw new SchemaError(messageOf(error), { cause: error });
  }
}

function isSchema(value: unknown): value is Exclude<AnySchema, { $async: true }> & { $schema?: unknown } {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null && !Array.isArray(value));
}

function ajvFor(draft: unknown): Pick<Ajv, 'compile' | 'errorsText'> {
  const options = { strict: false, allErrors: true, logger: false } as const;
  const named = typeof draft === 'string' ? draft : '';
  if (named.includes('draft/2020-12')) return new Ajv2020(options);
  if (named.includes('draft/2019-09')) return new Ajv2019(options);
  if (named.includes('draft-04')) return new Draft04(options);
  const ajv = new Ajv(options);
  return named.includes('draft-06') ? ajv.addMetaSchema(draft06) : ajv;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
