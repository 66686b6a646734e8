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
  const holders = holdersOf(root);
  const batches = readableBatches(root);
  if (batches.length !== holders.length) return null;
  return {
    cli,
    batches,
    container,
    execution: engineOf(root.get('execution')),
    cloud: [root, ...holders].some((holder) => holder?.has('cloud') === true),
  };
}

/** The batches that have the form that they should have, one where the file has none; the rest is left out. */
export function readableBatches(root: PythonDict): RedBatch[] {
  return holdersOf(root).flatMap(batchOf);
}

/** An empty list of batches counts as none. */
function holdersOf(root: PythonDict): readonly (PythonDict | null)[] {
  const listed = asList(root.get('batches'));
  return listed === null || listed.length === 0 ? [root] : listed.map((batch) => asDict(batch));
}

function batchOf(holder: PythonDict | null): RedBatch[] {
  const inputs = asDict(holder?.get('inputs'));
  return inputs === null
    ? []
    : [{ inputs: withoutNull(inputs), outputs: withoutNull(asDict(holder?.get('outputs')) ?? NOTHING) }];
}

function engineOf(value: PythonValue | undefined): RedFile['container'] | null {
  const engine = asDict(value)?.get('engine');
  const settings = asDict(asDict(value)?.get('settings'));
  return typeof engine === 'string' && settings !== null ? { engine, settings } : null;
}

function cliOf(section: PythonDict | null): Cli | null {
  const inputs = asDict(section?.get('inputs'));
  const outputs = asDict(section?.get('outputs'));
  if (section === null || inputs === null || outputs === null) return null;
  const cli = readableCli(section);
  return cli.inputs.length === inputs.size && cli.outputs.length === outputs.size ? cli : null;
}

/** What of the section `cli` has the form that it should have; the rest is left out. */
export function readableCli(cli: PythonDict): Cli {
  return {
    doc: text(cli.get('doc')),
    baseCommand: baseCommandOf(cli.get('baseCommand')),
    inputs: [...(asDict(cli.get('inputs')) ?? [])]
      .map(([name, value]) => inputOf(name, asDict(value)))
      .filter((input) => input !== null),
    outputs: [...(asDict(cli.get('outputs')) ?? [])]
      .map(([name, value]) => outputOf(name, asDict(value)))
      .filter((output) => output !== null),
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
    doc: text(input?.get('doc')),
  };
}

function outputOf(name: string, output: PythonDict | null): CliOutput | null {
  const type = outputType(output?.get('type'));
  if (type === null || !isFolderName(name)) return null;
  const isStream = type.name === 'stdout' || type.name === 'stderr';
  const glob = asDict(output?.get('outputBinding'))?.get('glob');
  const doc = text(output?.get('doc'));
  if (isStream) return { name, type, glob: null, doc };
  return typeof glob === 'string' ? { name, type, glob, doc } : null;
}

/** An empty text counts as none, as it does for Python. */
function text(value: PythonValue | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function withoutNull(entries: PythonDict): PythonDict {
  return new Map([...entries].filter(([, value]) => value !== null));
}
