import { inputType, outputType } from '../../formats/red/cli-type.ts';
import { asDict, asList, type PythonDict, type PythonValue } from '../../fragment/python-value.ts';
import { isFolderName } from '../defaults/is-folder-name.ts';
import type { Cli, CliInput, CliOutput } from './cli.ts';

/** What a run needs of a RED 9 file. */
export interface RedFile {
  readonly cli: Cli;
  /** One where the file has no batches. */
  readonly batches: readonly RedBatch[];
  readonly container: { readonly engine: string; readonly settings: PythonDict };
  readonly execution: { readonly engine: string; readonly settings: PythonDict } | null;
  /** True where the file has the key `cloud`, at the top or in a batch. */
  readonly cloud: boolean;
}

/** Values of inputs and connectors of outputs, without those that are null (cc-core 9.3.0, red_to_restricted_red.py). */
export interface RedBatch {
  readonly inputs: PythonDict;
  readonly outputs: PythonDict;
}

const NOTHING: PythonDict = new Map();

/** Takes a document apart that was accepted; null where it has another form, so that nothing can be planned. */
export function redFile(root: PythonDict | null): RedFile | null {
  const cli = cliOf(asDict(root?.get('cli')));
  const container = engineOf(root?.get('container'));
  if (root === null || cli === null || container === null || root.get('redVersion') !== '9') return null;
  const listed = asList(root.get('batches'));
  // An empty list of batches counts as none.
  const holders = listed === null || listed.length === 0 ? [root] : listed.map((batch) => asDict(batch));
  const batches = holders.flatMap((batch) => {
    const inputs = asDict(batch?.get('inputs'));
    return inputs === null
      ? []
      : [{ inputs: withoutNull(inputs), outputs: withoutNull(asDict(batch?.get('outputs')) ?? NOTHING) }];
  });
  if (batches.length !== holders.length) return null;
  return {
    cli,
    batches,
    container,
    execution: engineOf(root.get('execution')),
    cloud: [root, ...holders].some((holder) => holder?.has('cloud') === true),
  };
}

function engineOf(value: PythonValue | undefined): RedFile['container'] | null {
  const engine = asDict(value)?.get('engine');
  const settings = asDict(asDict(value)?.get('settings'));
  return typeof engine === 'string' && settings !== null ? { engine, settings } : null;
}

function cliOf(cli: PythonDict | null): Cli | null {
  const inputs = asDict(cli?.get('inputs'));
  const outputs = asDict(cli?.get('outputs'));
  if (cli === null || inputs === null || outputs === null) return null;
  const described = [...inputs].map(([name, value]) => inputOf(name, asDict(value)));
  const results = [...outputs].map(([name, value]) => outputOf(name, asDict(value)));
  if (described.includes(null) || results.includes(null)) return null;
  return {
    baseCommand: baseCommandOf(cli.get('baseCommand')),
    inputs: described.filter((input) => input !== null),
    outputs: results.filter((output) => output !== null),
    stdout: text(cli.get('stdout')),
    stderr: text(cli.get('stderr')),
  };
}

/** Each word loses the blanks around it; one text is one word (red_to_restricted_red.py, normalize_base_command). */
function baseCommandOf(value: PythonValue | undefined): string[] {
  const words = asList(value) ?? (typeof value === 'string' ? [value] : []);
  return words.filter((word) => typeof word === 'string').map((word) => word.trim());
}

function inputOf(name: string, input: PythonDict | null): CliInput | null {
  const type = inputType(input?.get('type'));
  const binding = asDict(input?.get('inputBinding'));
  if (type === null || binding === null || !isFolderName(name)) return null;
  return {
    name,
    type,
    position: Number(binding.get('position') ?? 0),
    prefix: text(binding.get('prefix')),
    separate: binding.get('separate') !== false,
    itemSeparator: text(binding.get('itemSeparator')),
  };
}

function outputOf(name: string, output: PythonDict | null): CliOutput | null {
  const type = outputType(output?.get('type'));
  if (type === null || !isFolderName(name)) return null;
  const isStream = type.name === 'stdout' || type.name === 'stderr';
  const glob = asDict(output?.get('outputBinding'))?.get('glob');
  if (isStream) return { name, type, glob: null };
  return typeof glob === 'string' ? { name, type, glob } : null;
}

/** An empty text counts as none, as it does for Python. */
function text(value: PythonValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function withoutNull(entries: PythonDict): PythonDict {
  return new Map([...entries].filter(([, value]) => value !== null));
}
