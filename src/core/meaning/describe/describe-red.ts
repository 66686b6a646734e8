import { readRed } from '../../formats/red/read/read-red.ts';
import { asDict, type PythonDict } from '../../fragment/python-value.ts';
import { isSecretName } from '../../run/defaults/is-secret-name.ts';
import { allowedInput, isPlaced, lacksValue } from '../../run/red/binding-refusals.ts';
import type { CliInput } from '../../run/red/cli.ts';
import { OUTPUTS } from '../../run/red/container-folders.ts';
import { containerSettings } from '../../run/red/container-settings.ts';
import { placedInputs } from '../../run/red/placed-inputs.ts';
import { type RedBatch, readableBatches, readableCli } from '../../run/red/red-file.ts';
import { redValue } from '../../run/red/red-value.ts';
import { streamsOf } from '../../run/red/streams.ts';
import { variablesIn } from '../../run/red/variables.ts';
import type { RunRequest } from '../../run/run-request.ts';
import type { MeantInput, MeantOption } from '../meaning.ts';
import { asTyped } from './describe-gear.ts';
import { type Description, emptyDescription } from './description.ts';
import { fileInContainer } from './example-file.ts';
import { textOption } from './text-option.ts';

const NOTHING: PythonDict = new Map();

/** A RED file: the arguments of its command, what it leaves to whoever runs it, and its results. */
export function describeRed(request: RunRequest): Description {
  const { document, guess } = readRed(request.text, request.fileName);
  const read = document ?? guess ?? null;
  const root = read === null ? null : asDict(redValue(read));
  const described = emptyDescription('An experiment');
  if (root === null) return described;
  const cli = readableCli(asDict(root.get('cli')) ?? NOTHING);
  const batches = readableBatches(root);
  const settings = containerSettings(asDict(asDict(root.get('container'))?.get('settings')) ?? NOTHING);
  const streams = streamsOf(cli);
  return {
    ...described,
    title: titleOf(request.fileName, cli.baseCommand),
    summary: cli.doc,
    command: cli.baseCommand.length === 0 ? null : cli.baseCommand,
    image: settings.image?.name ?? null,
    inputs: cli.inputs.filter(isPlaced).map((input) => inputOf(input, batches)),
    outputs: cli.outputs.map(({ name, type, glob, doc }) => {
      const found = type.name === 'stdout' || type.name === 'stderr' ? streams[type.name] : glob;
      return {
        name,
        path: found === null ? null : `${OUTPUTS}/${found}`,
        folder: name,
        required: !type.optional,
        description: doc,
      };
    }),
    options: [
      ...cli.inputs.filter((input) => !isPlaced(input)).map((input) => optionOf(input, batches)),
      ...variablesIn(root).map(({ name, secret }) =>
        textOption(name, {
          secret: secret || isSecretName(name),
          description: `The file leaves it to whoever runs it: {{${name}}}.`,
        }),
      ),
    ],
    notes:
      batches.length > 1
        ? [`The file has ${batches.length} batches: one container each, one after another.`]
        : [],
  };
}

/** A RED file has no name of its own. */
function titleOf(fileName: string | null, [program]: readonly string[]): string {
  const base = fileName
    ?.split('/')
    .at(-1)
    ?.replace(/(?:\.red)?\.(?:ya?ml|json)$/, '');
  return base || program || 'An experiment';
}

function inputOf(input: CliInput, batches: readonly RedBatch[]): MeantInput {
  const { name, type, doc } = input;
  const own = batches[0]?.inputs.get(name) ?? null;
  const [first] = placedInputs(input, own, []);
  const [place = first] = first === undefined ? placedInputs(input, new Map(), []) : [];
  return {
    name,
    path: place?.target ?? null,
    kind: type.name === 'File' ? 'file' : 'folder',
    list: type.list,
    required: allowedInput(input, { batches }, false).required,
    example: type.name === 'File' ? fileInContainer(place?.target ?? null) : null,
    description: doc,
  };
}

function optionOf(input: CliInput, batches: readonly RedBatch[]): MeantOption {
  const { name, type, doc } = input;
  const values = batches
    .map(({ inputs }) => inputs.get(name))
    .map((value) => (value === undefined ? null : asTyped(value)));
  const [first = null] = values;
  return textOption(name, {
    kind: kindOf(type),
    // What batches do not agree on has no value of its own.
    value: values.every((value) => value === first) ? first : null,
    required: lacksValue(input, { settings: [] }, batches),
    description: doc,
  });
}

function kindOf({ name, list }: CliInput['type']): MeantOption['kind'] {
  if (list) return 'list';
  if (name === 'boolean') return 'switch';
  if (name === 'int' || name === 'long') return 'integer';
  return name === 'float' || name === 'double' ? 'number' : 'text';
}
