import { asList } from '../../fragment/python-value.ts';
import { listInWords, quote } from '../../wording/quote.ts';
import { type AllowedInput, type InputWords, inputRefusals } from '../bindings/input-refusals.ts';
import { type SettingWords, settingRefusals } from '../bindings/setting-refusals.ts';
import type { Refusal } from '../planned.ts';
import type { BoundInput, RunRequest, Setting } from '../run-request.ts';
import type { CliInput } from './cli.ts';
import type { RedFile } from './red-file.ts';
import type { RedVariable } from './red-variable.ts';
import { typedSetting } from './typed-setting.ts';

const INPUT_WORDS: InputWords = { owner: 'The RED file', one: 'input', many: 'inputs' };
const SETTING_WORDS: SettingWords = {
  owner: 'The RED file',
  one: 'input with a plain value and no variable',
  many: 'plain inputs and variables',
};

/** Everything that is wrong with what was bound and set. Nothing of the world is looked at. */
export function bindingRefusals(
  request: RunRequest,
  file: RedFile,
  variables: readonly RedVariable[],
): Refusal[] {
  return [...inputs(request, file), ...settings(request, file, variables)];
}

/** True for an input that is a file or folder, or a list of them. */
export function isPlaced({ type }: CliInput): boolean {
  return type.name === 'File' || type.name === 'Directory';
}

function inputs({ inputs: given, connectors }: RunRequest, file: RedFile): Refusal[] {
  const { cli } = file;
  const plain = new Set(cli.inputs.filter((input) => !isPlaced(input)).map(({ name }) => name));
  const allowed = cli.inputs.filter(isPlaced).map((input) => allowedInput(input, file, connectors));
  const lists = new Set(cli.inputs.filter(({ type }) => type.list).map(({ name }) => name));
  const ours = given.filter(({ name }) => !plain.has(name));
  const { firsts, others } = firstsOfLists(ours, ({ name }) => name, lists);
  return [
    ...given.filter(({ name }) => plain.has(name)).map(plainInput),
    ...inputRefusals(firsts, allowed, INPUT_WORDS).map(withConnectors),
    ...others.flatMap((input) =>
      inputRefusals(
        [input],
        allowed.filter(({ name }) => name === input.name).map((one) => ({ ...one, required: false })),
        INPUT_WORDS,
      ),
    ),
  ];
}

/** An input is missing where the file has none that it needs, or has one that only a connector could fetch. */
export function allowedInput(
  { name, type }: CliInput,
  { batches }: Pick<RedFile, 'batches'>,
  connectors: boolean,
): AllowedInput {
  const own = batches.map(({ inputs: entries }) => entries.get(name));
  const lacks = !type.optional && own.includes(undefined);
  // There is nothing to fetch for an empty list.
  const fetches = own.some((entry) => entry !== undefined && asList(entry)?.length !== 0);
  return {
    name,
    required: lacks || (fetches && !connectors),
    kind: type.name === 'File' ? 'file' : 'folder',
  };
}

function withConnectors(refusal: Refusal): Refusal {
  return refusal.id === 'run/input-unbound'
    ? { ...refusal, help: `${refusal.help} With --connectors the file's own connector fetches it.` }
    : refusal;
}

function plainInput({ name, typed }: BoundInput): Refusal {
  return {
    id: 'run/unknown-input',
    about: name,
    message: `The input ${quote(name)} is a plain value and no file.`,
    help: `Add --set ${name}=VALUE instead of --input ${name}=${typed}.`,
  };
}

function settings(
  request: RunRequest,
  { cli, batches }: RedFile,
  variables: readonly RedVariable[],
): Refusal[] {
  const placed = new Map(cli.inputs.filter(isPlaced).map((input) => [input.name, input]));
  const plain = cli.inputs.filter((input) => !isPlaced(input));
  const named = new Set(variables.map(({ name }) => name));
  const isFile = ({ key }: Setting) => placed.has(key) && !named.has(key);
  const lists = new Set(plain.filter(({ type }) => type.list).map(({ name }) => name));
  const ours = request.settings.filter((setting) => !isFile(setting));
  const { firsts } = firstsOfLists(ours, ({ key }) => key, lists);
  const allowed = [...plain.map(({ name }) => name), ...named];
  return [
    ...request.settings.filter(isFile).map(({ key }) => fileInput(key, placed.get(key))),
    ...settingRefusals(firsts, allowed, SETTING_WORDS),
    ...plain.flatMap((input) => wrongValue(input, request)),
    ...plain.filter((input) => lacksValue(input, request, batches)).map(({ name }) => unset(name)),
  ];
}

/** True for a plain input that nobody has given a value. */
export function lacksValue(
  { name, type }: CliInput,
  { settings: given }: Pick<RunRequest, 'settings'>,
  batches: RedFile['batches'],
): boolean {
  const isGiven = given.some(({ key }) => key === name) || batches.every(({ inputs: own }) => own.has(name));
  return !type.optional && !isGiven;
}

function unset(name: string): Refusal {
  return {
    id: 'run/setting-unset',
    about: name,
    message: `The RED file needs a value for the input ${quote(name)}.`,
    help: `Add --set ${name}=VALUE.`,
  };
}

function fileInput(key: string, input: CliInput | undefined): Refusal {
  const what = input?.type.name === 'File' ? 'file' : 'folder';
  return {
    id: 'run/unknown-setting',
    about: key,
    message: `The input ${quote(key)} is a ${what} and no plain value.`,
    help: `Add --input ${key}=${what.toUpperCase()} instead of --set.`,
  };
}

function wrongValue({ name, type }: CliInput, { settings: given }: RunRequest): Refusal[] {
  const values = given.filter(({ key }) => key === name);
  if (
    values.length === 0 ||
    typedSetting(
      values.map(({ value }) => value),
      type,
    ) !== undefined
  )
    return [];
  const wanted = `${wordsFor[type.name] ?? type.name}${type.list ? ', one or several' : ''}`;
  const shown = values.some(({ secret }) => secret)
    ? ''
    : `, and not ${listInWords(
        values.map(({ value }) => value),
        'and',
      )}`;
  return [
    {
      id: 'run/setting-value',
      about: name,
      message: `The input ${quote(name)} takes ${wanted}${shown}.`,
      help: type.list
        ? `Write --set ${name}='[…]', or set it once for each entry.`
        : `Write --set ${name}=VALUE with such a value.`,
    },
  ];
}

const wordsFor: Readonly<Record<string, string>> = {
  int: 'a whole number',
  long: 'a whole number',
  float: 'a number',
  double: 'a number',
  boolean: 'true or false',
};

/** Of lists, which may be given several times, the first; the others apart. */
function firstsOfLists<T>(
  given: readonly T[],
  name: (one: T) => string,
  lists: ReadonlySet<string>,
): { readonly firsts: readonly T[]; readonly others: readonly T[] } {
  const seen = new Set<string>();
  const firsts: T[] = [];
  const others: T[] = [];
  for (const one of given) {
    const repeats = lists.has(name(one)) && seen.has(name(one));
    (repeats ? others : firsts).push(one);
    seen.add(name(one));
  }
  return { firsts, others };
}
