import { parse } from '../../document/parse.ts';
import {
  asDict,
  asList,
  type PythonDict,
  type PythonValue,
  pythonValue,
} from '../../fragment/python-value.ts';
import { INPUT } from '../../run/flywheel/gear-folders.ts';
import type { RunRequest } from '../../run/run-request.ts';
import type { MeantInput, MeantOption } from '../meaning.ts';
import { asTyped } from './describe-gear.ts';
import { type Description, emptyDescription } from './description.ts';
import { fileInContainer } from './example-file.ts';
import { textOption } from './text-option.ts';

/** The config.json of a run without its gear: what was chosen, and not what could have been. */
export function describeConfig({ text, fileName }: Pick<RunRequest, 'text' | 'fileName'>): Description {
  const config = readConfig(text, fileName);
  return {
    ...emptyDescription('A run of a gear'),
    inputs: [...config.inputs].map(inputOf),
    options: [...config.options].map(([name, value]) =>
      textOption(name, { kind: kindOf(value), value: asTyped(value) }),
    ),
    notes: [
      'Put the manifest.json of the gear beside it: a config.json alone does not say what the gear does with it.',
    ],
  };
}

/** What a config.json chooses. */
interface ChosenConfig {
  /** Each by its name. */
  readonly options: PythonDict;
  readonly inputs: ReadonlyMap<string, PythonDict>;
}

/** What of a config.json can be read. */
export function readConfig(text: string, fileName: string | null): ChosenConfig {
  const { document, guess } = parse(text, fileName);
  const read = document ?? guess ?? null;
  const root = read === null ? null : asDict(pythonValue(read));
  const records = [...(asDict(root?.get('inputs')) ?? [])].flatMap(([name, value]) => {
    const record = asDict(value);
    return record === null ? [] : [[name, record] as const];
  });
  return { options: asDict(root?.get('config')) ?? new Map(), inputs: new Map(records) };
}

function inputOf([name, record]: readonly [string, PythonDict]): MeantInput {
  const base = record.get('base');
  const path = asDict(record.get('location'))?.get('path');
  return {
    name,
    path: typeof path === 'string' ? path : `${INPUT}/${name}`,
    kind: base === 'api-key' ? 'key' : base === 'context' ? 'value' : 'file',
    list: false,
    required: true,
    example: typeof path === 'string' ? fileInContainer(path) : null,
    description: null,
  };
}

function kindOf(value: PythonValue): MeantOption['kind'] {
  if (typeof value === 'boolean') return 'switch';
  if (typeof value === 'bigint') return 'integer';
  if (typeof value === 'number') return 'number';
  return asList(value) === null ? 'text' : 'list';
}
