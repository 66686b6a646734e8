import { parse } from '../../document/parse.ts';
import {
  asDict,
  asList,
  type PythonDict,
  type PythonValue,
  pythonValue,
} from '../../fragment/python-value.ts';
import { isSecretName } from '../../run/defaults/is-secret-name.ts';
import { type Gear, type GearInput, readableGear } from '../../run/flywheel/gear.ts';
import { BASE, INPUT, OUTPUT } from '../../run/flywheel/gear-folders.ts';
import { pythonJson } from '../../run/python/python-json.ts';
import type { RunRequest } from '../../run/run-request.ts';
import { listInWords } from '../../wording/quote.ts';
import type { MeantInput, MeantOption } from '../meaning.ts';
import { type Description, emptyDescription } from './description.ts';
import { exampleFile } from './example-file.ts';
import { textOption } from './text-option.ts';

/** A gear: its files, its options, and where Flywheel lays them. */
export function describeGear({ text, fileName }: RunRequest): Description {
  const { document, guess } = parse(text, fileName);
  const read = document ?? guess ?? null;
  const manifest = read === null ? null : asDict(pythonValue(read));
  if (manifest === null) return emptyDescription('A gear');
  const gear = readableGear(manifest);
  return {
    ...emptyDescription(gear.label ?? gear.name ?? 'A gear'),
    summary: gear.description,
    command: ['bash', '-c', gear.command ?? `${BASE}/run`],
    image: gear.image,
    inputs: gear.inputs.map(inputOf),
    outputs: [
      {
        name: 'output',
        path: OUTPUT,
        folder: '',
        required: true,
        description: 'Every file in it becomes a result.',
      },
    ],
    options: optionsOf(gear),
    variables: new Map(
      [...gear.environment].map(([name, value]) => [name, { value, by: 'manifest', description: null }]),
    ),
  };
}

function inputOf({ name, base, optional, types, description }: GearInput): MeantInput {
  const allowed = types.length === 0 ? null : `A file of the type ${listInWords(types)}.`;
  return {
    name,
    path: base === 'file' ? `${INPUT}/${name}` : `${BASE}/config.json`,
    kind: base === 'file' ? 'file' : base === 'api-key' ? 'key' : 'value',
    list: false,
    required: !optional && base !== 'context',
    example: base === 'file' ? exampleFile(types) : null,
    description: [description, allowed].filter((part) => part !== null).join(' ') || null,
  };
}

/** The options of the form: those of the manifest, and what Flywheel gives to the gear that is no file. */
function optionsOf({ options, inputs }: Gear): MeantOption[] {
  return [
    ...[...options].map(([name, option]) => optionOf(name, option)),
    ...inputs
      .filter(({ base }) => base !== 'file')
      .map(({ name, base, optional, description }) =>
        textOption(name, {
          required: base === 'api-key' && !optional,
          secret: base === 'api-key' || isSecretName(name),
          description,
        }),
      ),
  ];
}

function optionOf(name: string, option: PythonDict): MeantOption {
  const own = option.get('default');
  const choices = asList(option.get('enum'));
  return textOption(name, {
    title: textOf(option.get('title')) ?? name,
    kind: choices === null ? kindOf(option) : 'choice',
    value: own === undefined ? null : asTyped(own),
    choices: choices?.map(asTyped) ?? [],
    minimum: numberOf(option.get('minimum')),
    maximum: numberOf(option.get('maximum')),
    required: own === undefined && option.get('optional') !== true,
    description: textOf(option.get('description')),
  });
}

/** A value as `--set` takes it. */
export function asTyped(value: PythonValue): string {
  return typeof value === 'string' ? value : pythonJson(value);
}

function kindOf(option: PythonDict): MeantOption['kind'] {
  const type = option.get('type');
  if (type === 'boolean') return 'switch';
  if (type === 'integer' || type === 'number') return type;
  return type === 'array' ? 'list' : 'text';
}

function textOf(value: PythonValue | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function numberOf(value: PythonValue | undefined): number | null {
  return typeof value === 'bigint' || typeof value === 'number' ? Number(value) : null;
}
