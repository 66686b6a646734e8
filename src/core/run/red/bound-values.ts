import type { PythonValue } from '../../fragment/python-value.ts';
import type { RunRequest } from '../run-request.ts';
import { isPlaced } from './binding-refusals.ts';
import type { Cli } from './cli.ts';
import type { PlacedInput } from './placed-input.ts';
import { placedInputs } from './placed-inputs.ts';
import type { RedBatch } from './red-file.ts';
import { typedSetting } from './typed-setting.ts';

/** The inputs of one batch as its command gets them. */
export interface BoundValues {
  /** By name; files and folders as records with their `path`, lists of them as lists. */
  readonly values: ReadonlyMap<string, PythonValue>;
  readonly placed: readonly PlacedInput[];
}

/** The file's own values, and what the caller binds and sets in their place. */
export function boundValues(cli: Cli, batch: RedBatch, request: RunRequest): BoundValues {
  const values = new Map<string, PythonValue>();
  const placed: PlacedInput[] = [];
  for (const input of cli.inputs) {
    const own = batch.inputs.get(input.name) ?? null;
    if (isPlaced(input)) {
      const bound = request.inputs.filter(({ name }) => name === input.name);
      const places = placedInputs(input, own, bound);
      placed.push(...places);
      const records = places.map(({ record }) => record);
      const value = input.type.list
        ? own === null && records.length === 0
          ? null
          : records
        : (records[0] ?? null);
      if (value !== null) values.set(input.name, value);
      continue;
    }
    const given = request.settings.filter(({ key }) => key === input.name).map(({ value }) => value);
    const value = given.length > 0 ? typedSetting(given, input.type) : own;
    if (value !== undefined && value !== null) values.set(input.name, value);
  }
  return { values, placed };
}
