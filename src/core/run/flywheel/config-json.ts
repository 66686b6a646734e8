import type { PythonDict, PythonValue } from '../../fragment/python-value.ts';
import { fileNameOf } from '../bindings/file-name-of.ts';
import type { BoundInput, RunRequest } from '../run-request.ts';
import { fileKind } from './file-kind.ts';
import type { Gear, GearInput } from './gear.ts';
import { INPUT } from './gear-folders.ts';
import { optionValue } from './option-value.ts';

/** No container of Flywheel has this id. */
const NOWHERE = '0'.repeat(24);

/**
 * The config.json of a run as Flywheel writes it (specification 0.1.9, The input configuration): options from `--set`, else
 * their defaults, and a record of each input. What only a site knows (hierarchy, destination) stands for nothing.
 */
export function configJson(gear: Gear, request: RunRequest): PythonDict {
  const set = new Map(request.settings.map(({ key, value }) => [key, value]));
  return dict({
    config: optionsOf(gear, set),
    inputs: new Map(
      gear.inputs.flatMap((input) => {
        const record = recordOf(input, set, request);
        return record === null ? [] : [[input.name, record] as const];
      }),
    ),
    destination: dict({ id: NOWHERE, type: 'analysis' }),
  });
}

/** Where a bound file lies in the container. */
export function inputPath({ name, path }: BoundInput): string {
  return `${INPUT}/${name}/${fileNameOf(path)}`;
}

function optionsOf({ options }: Gear, set: ReadonlyMap<string, string>): PythonDict {
  const values = new Map<string, PythonValue>();
  for (const [name, option] of options) {
    const given = set.get(name);
    const value = given === undefined ? option.get('default') : optionValue(given, option);
    if (value !== undefined) values.set(name, value);
  }
  return values;
}

function recordOf(
  input: GearInput,
  set: ReadonlyMap<string, string>,
  { inputs }: RunRequest,
): PythonDict | null {
  const value = set.get(input.name);
  if (input.base === 'api-key') return value === undefined ? null : dict({ base: 'api-key', key: value });
  if (input.base === 'context')
    return dict({ base: 'context', found: value !== undefined, value: value ?? null });
  const bound = inputs.find(({ name }) => name === input.name);
  return bound === undefined ? null : fileRecord(bound, input);
}

function fileRecord(bound: BoundInput, { types }: GearInput): PythonDict {
  const path = inputPath(bound);
  const name = fileNameOf(bound.path);
  const kind = fileKind(name, types);
  const size = bound.files?.[0]?.bytes;
  return dict({
    base: 'file',
    hierarchy: dict({ type: 'acquisition', id: NOWHERE }),
    location: dict({ path, name }),
    object: dict({
      type: kind.type,
      mimetype: kind.mimetype,
      modality: null,
      size: size === undefined ? null : BigInt(size),
      classification: dict({}),
      info: dict({}),
      measurements: [],
      tags: [],
      zip_member_count: null,
      version: 1n,
      file_id: '',
      origin: dict({ type: 'user', id: '' }),
    }),
  });
}

function dict(entries: Readonly<Record<string, PythonValue>>): PythonDict {
  return new Map(Object.entries(entries));
}
