import { asDict, asList, type PythonDict, type PythonValue } from '../../fragment/python-value.ts';
import { isFolderName } from '../defaults/is-folder-name.ts';

/** What a run needs of a gear's manifest. */
export interface Gear {
  readonly manifest: PythonDict;
  readonly name: string | null;
  /** Schemas of the options, by name. */
  readonly options: ReadonlyMap<string, PythonDict>;
  readonly inputs: readonly GearInput[];
  readonly environment: ReadonlyMap<string, string>;
  /** Null where the program `run` is started. */
  readonly command: string | null;
  readonly capabilities: readonly string[];
  /** What the gear builder or the author calls the image; null where nobody does. */
  readonly image: string | null;
  /** `custom.flywheel.uid` or `gid`, with which Flywheel starts the gear, as text; null where it is root. */
  readonly user: string | null;
}

/** An input as the manifest describes it. */
export interface GearInput {
  readonly name: string;
  readonly base: 'file' | 'api-key' | 'context';
  readonly optional: boolean;
  /** Types of files that the manifest allows; empty where it allows all. */
  readonly types: readonly string[];
}

/** Takes a manifest apart that was accepted; null where it has another form, so that nothing can be planned. */
export function gearOf(manifest: PythonDict | null): Gear | null {
  const options = asDict(manifest?.get('config'));
  const described = asDict(manifest?.get('inputs'));
  if (manifest === null || options === null || described === null) return null;
  const inputs = [...described].map(([name, input]) => inputOf(name, asDict(input)));
  if (inputs.includes(null) || [...options.values()].some((option) => asDict(option) === null)) return null;
  const custom = asDict(manifest.get('custom'));
  const image = asDict(custom?.get('gear-builder'))?.get('image') ?? custom?.get('docker-image');
  return {
    manifest,
    name: textOf(manifest.get('name')),
    options: new Map([...options].map(([name, option]) => [name, asDict(option) ?? new Map()])),
    inputs: inputs.filter((input) => input !== null),
    environment: new Map(
      [...(asDict(manifest.get('environment')) ?? [])].flatMap(([name, value]) =>
        typeof value === 'string' ? [[name, value] as const] : [],
      ),
    ),
    command: textOf(manifest.get('command')),
    capabilities: textsOf(manifest.get('capabilities')),
    image: textOf(image) || null,
    user: userOf(asDict(custom?.get('flywheel'))),
  };
}

function inputOf(name: string, input: PythonDict | null): GearInput | null {
  const base = input?.get('base');
  if (!isFolderName(name)) return null;
  if (base !== 'file' && base !== 'api-key' && base !== 'context') return null;
  return {
    name,
    base,
    optional: input?.get('optional') === true,
    types: textsOf(asDict(input?.get('type'))?.get('enum')),
  };
}

function userOf(flywheel: PythonDict | null): string | null {
  const ids = ['uid', 'gid'].map((key) => flywheel?.get(key)).map((id) => (typeof id === 'bigint' ? id : 0n));
  return ids.some((id) => id > 0n) ? ids.join(':') : null;
}

function textOf(value: PythonValue | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function textsOf(value: PythonValue | undefined): string[] {
  return (asList(value) ?? []).filter((item) => typeof item === 'string');
}
