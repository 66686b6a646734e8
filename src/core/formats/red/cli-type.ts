/** A type of cli.inputs or cli.outputs taken apart: `File[]?` is an optional list of File. */
export interface CliType {
  readonly name: string;
  readonly list: boolean;
  readonly optional: boolean;
}

const INPUTS: ReadonlySet<string> = new Set([
  'File',
  'Directory',
  'string',
  'int',
  'long',
  'float',
  'double',
  'boolean',
]);

const OUTPUTS: ReadonlySet<string> = new Set(['File', 'Directory', 'stdout', 'stderr']);

/** The type of an argument; null where red-val knows none of this name (red_val 9.3.0, red_types.py). */
export function inputType(text: unknown): CliType | null {
  const [, name = '', list, optional] =
    /^(.*?)(\[\])?(\?)?$/s.exec(typeof text === 'string' ? text : '') ?? [];
  return INPUTS.has(name) ? { name, list: list !== undefined, optional: optional !== undefined } : null;
}

/** The type of a result; null where red-val knows none. Streams are never optional, and there are no lists. */
export function outputType(text: unknown): CliType | null {
  const [, name = '', optional] = /^(.*?)(\?)?$/s.exec(typeof text === 'string' ? text : '') ?? [];
  const isStream = name === 'stdout' || name === 'stderr';
  if (!OUTPUTS.has(name) || (isStream && optional !== undefined)) return null;
  return { name, list: false, optional: optional !== undefined };
}
