import { asDict, asList, type PythonValue } from '../../fragment/python-value.ts';
import { pythonText } from '../python/python-text.ts';
import type { Cli, CliInput } from './cli.ts';

/**
 * The words of the command, as the agent of Curious Containers builds them (cc-core 9.3.0, commit e6b4f13,
 * cc_core/agent/restricted_red/__main__.py, generate_command): first the base command, then the arguments without a prefix by
 * their positions, then those with one in the order of the file.
 *
 * @param values of the inputs; files and folders as records with their `path` in the container
 */
export function commandLine(cli: Cli, values: ReadonlyMap<string, PythonValue>): string[] {
  const inPlace = cli.inputs.filter(({ prefix }) => prefix === null);
  const named = cli.inputs.filter(({ prefix }) => prefix !== null);
  const ordered = [...inPlace.sort((a, b) => a.position - b.position), ...named];
  return [...cli.baseCommand, ...ordered.flatMap((input) => wordsOf(input, values.get(input.name) ?? null))];
}

function wordsOf(input: CliInput, value: PythonValue): string[] {
  if (value === null) return [];
  const { prefix, separate, type, itemSeparator } = input;
  const words = joined(valuesOf(input, value), itemSeparator);
  if (prefix === null) return words;
  const isEmpty = type.list && asList(value)?.length === 0;
  const isFalse = type.name === 'boolean' && value === false;
  if (isEmpty || isFalse) return [];
  // A list without a separator stands behind its prefix, whatever `separate` says.
  const apart = separate || (type.list && itemSeparator === null);
  const [first, ...others] = words;
  return apart || first === undefined ? [prefix, ...words] : [`${prefix}${first}`, ...others];
}

function valuesOf({ type, itemSeparator }: CliInput, value: PythonValue): string[] {
  const isBoolean = type.name === 'boolean';
  if (!type.list) return isBoolean ? [] : [written(value)];
  // Without a separator a list of true and false is no more than its prefix.
  if (isBoolean && itemSeparator === null) return [];
  return (asList(value) ?? []).map(written);
}

function joined(words: readonly string[], separator: string | null): string[] {
  return separator === null || words.length === 0 ? [...words] : [words.join(separator)];
}

function written(value: PythonValue): string {
  return pythonText(asDict(value)?.get('path') ?? value);
}
