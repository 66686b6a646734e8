import { asDict, type PythonDict, type PythonValue } from '../../../fragment/python-value.ts';
import { quote } from '../../../wording/quote.ts';
import type { Refusal } from '../../planned.ts';
import type { PlacedInput } from '../placed-input.ts';
import { variablesIn } from '../variables.ts';
import { connectorOf, isMounting } from './connector.ts';

/** What keeps the file's own connectors from being executed: folders that are mounted, and what makes them fail. */
export function connectorRefusals(placed: readonly PlacedInput[]): Refusal[] {
  const own = placed.filter(({ bound }) => bound === null);
  return own.flatMap(({ input, record }) => {
    if (isMounting(record)) return [mounting(input.name)];
    return connectorOf(record, '', new Map()) === null ? [withoutConnector(input.name)] : [];
  });
}

/** The names of variables that the executed connectors need. */
export function neededVariables(placed: readonly PlacedInput[], outputs: PythonDict): string[] {
  const entries: PythonValue[] = [
    ...placed.filter(({ bound }) => bound === null).map(({ record }) => record),
    ...outputs.values(),
  ];
  const names = entries.flatMap((entry) => variablesIn(asDict(entry)?.get('connector') ?? null));
  return [...new Set(names.map(({ name }) => name))];
}

function mounting(name: string): Refusal {
  return {
    id: 'run/connector-mount',
    about: name,
    message: `The connector of the input ${quote(name)} mounts a folder, for which a container needs rights over the whole machine.`,
    help: `Bind a folder: --input ${name}=FOLDER.`,
  };
}

function withoutConnector(name: string): Refusal {
  return {
    id: 'run/input-unbound',
    about: name,
    message: `The RED file has no connector for the input ${quote(name)}, and nothing is bound to it.`,
    help: `Add --input ${name}=PATH.`,
  };
}
