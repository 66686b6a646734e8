import { childPointer, pointerSteps } from '../../document/pointer.ts';
import { asDict, type PythonDict, type PythonValue } from '../../fragment/python-value.ts';

/** Pointer of an option's schema in the derived one. */
export const DERIVED_OPTIONS = '/properties/config/properties';

/**
 * The schema by which Flywheel judges the config.json of a run, derived from the manifest (gears/generator.py of
 * flywheel-gears 0.3.1, `derive_invocation_schema`). What is no object in a broken manifest is left out.
 */
export function deriveInvocation(manifest: PythonDict): PythonDict {
  return dict({
    type: 'object',
    properties: dict({
      config: dict({ ...derive(manifest, 'config', optionSchema), additionalProperties: false }),
      inputs: dict(derive(manifest, 'inputs', inputSchema)),
    }),
    required: ['config', 'inputs'],
  });
}

/** Where in the manifest a part of the derived schema comes from; the empty pointer where from nowhere. */
export function manifestPointer(schemaPath: string): string {
  const [, kind = '', properties, name, ...inside] = pointerSteps(schemaPath);
  if (properties !== 'properties' || name === undefined) return kind === '' ? '' : `/${kind}`;
  // The conditions of a file input stand right below it in the manifest.
  const steps = kind === 'inputs' && inside[0] === 'properties' ? inside.slice(1) : inside;
  return steps.reduce(childPointer, childPointer(`/${kind}`, name));
}

type Derive = (entry: PythonDict) => PythonValue;

function derive(manifest: PythonDict, kind: string, schema: Derive): Readonly<Record<string, PythonValue>> {
  const properties = new Map<string, PythonValue>();
  const required: string[] = [];
  for (const [name, value] of asDict(manifest.get(kind)) ?? []) {
    const entry = asDict(value);
    if (entry === null) continue;
    properties.set(name, schema(entry));
    if (!isTrue(entry.get('optional'))) required.push(name);
  }
  return { type: 'object', properties, ...(required.length > 0 && { required }) };
}

/** What a run's value of an option is held against: the option without what is no condition. */
export function optionSchema(option: PythonDict): PythonDict {
  return without(option, ['base', 'description', 'optional']);
}

const inputSchema: Derive = (input) => {
  if (input.get('base') === 'file')
    return dict({ type: 'object', properties: without(input, ['base', 'description', 'optional']) });
  if (input.get('base') !== 'context') return dict({ type: 'object' });
  return dict({
    type: 'object',
    properties: dict({ base: dict({ type: 'string' }), found: dict({ type: 'boolean' }) }),
    required: ['base', 'found', 'value'],
  });
};

function dict(entries: Readonly<Record<string, PythonValue>>): PythonDict {
  return new Map(Object.entries(entries));
}

function without(entries: PythonDict, keys: readonly string[]): PythonDict {
  return new Map([...entries].filter(([key]) => !keys.includes(key)));
}

/** What Python takes for true: neither nothing, nor zero, nor empty; NaN is true. */
function isTrue(value: PythonValue | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (value instanceof Map) return value.size > 0;
  return Number.isNaN(value) || Boolean(value);
}
