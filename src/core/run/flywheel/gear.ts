import { asDict, asList, type PythonDict, type PythonValue } from '../../fragment/python-value.ts';
import { isFolderName } from '../defaults/is-folder-name.ts';

/** What a run needs of a gear's manifest. */
export interface Gear {
  readonly manifest: PythonDict;
  readonly name: string | null;
  /** Its name and what it does, for people; null where nobody says. */
  readonly label: string | null;
  readonly description: string | null;
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
  /** In its author's words; null where there are none. */
  readonly description: string | null;
}

/** Takes a manifest apart that was accepted; null where it has another form, so that nothing can be planned. */
export function gearOf(manifest: PythonDict | null): Gear | null {
  const options = asDict(manifest?.get('config'));
  const described = asDict(manifest?.get('inputs'));
  if (manifest === null || options === null || described === null) return null;
  const gear = readableGear(manifest);
  return gear.inputs.length === described.size && gear.options.size === options.size ? gear : null;
}

/** What of a manifest has the form that it should have; the rest is left out. */
export function readableGear(manifest: PythonDict): Gear {
  const custom = asDict(manifest.get('custom'));
  const image = asDict(custom?.get('gear-builder'))?.get('image') ?? custom?.get('docker-image');
  return {
    manifest,
    name: textOf(manifest.get('name')),
    label: textOf(manifest.get('label')) || null,
    description: textOf(manifest.get('description')) || null,
    options: new Map(
      [...(asDict(manifest.get('config')) ?? [])].flatMap(([name, value]) => {
        const option = asDict(value);
        return option === null ? [] : [[name, option] as const];
      }),
    ),
    inputs: [...(asDict(manifest.get('inputs')) ?? [])]
      .map(([name, input]) => inputOf(name, asDict(input)))
      .filter((input) => input !== null),
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
    description: textOf(input?.get('description')) || null,
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
