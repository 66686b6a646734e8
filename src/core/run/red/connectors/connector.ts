import { asDict, type PythonDict, type PythonValue } from '../../../fragment/python-value.ts';
import type { PlacedFile } from '../../container-run.ts';
import { pythonJson } from '../../python/python-json.ts';
import { CONNECTORS } from '../container-folders.ts';
import { withoutMarks, withVariables } from '../variables.ts';

/** A connector that is executed, with the files that it is told by. */
export interface Connector {
  /** `red-connector-http`. */
  readonly command: string;
  /** Path of the file that says where and with which rights, in the container. */
  readonly access: string;
  /** `--listing=…`, or nothing. */
  readonly listing: readonly string[];
  readonly files: readonly PlacedFile[];
}

/**
 * The connector of an entry of `inputs` or `outputs`; null where it has none.
 *
 * @param name of its files, once in a run: `input-images-0`
 * @param variables by name; in access they are filled in
 */
export function connectorOf(
  entry: PythonDict,
  name: string,
  variables: ReadonlyMap<string, string>,
): Connector | null {
  const connector = asDict(entry.get('connector'));
  const command = connector?.get('command');
  if (connector === null || typeof command !== 'string') return null;
  const access = withoutMarks(withVariables(connector.get('access') ?? new Map(), variables));
  const listing = entry.get('listing') ?? null;
  const told = placed(name, access, true);
  const list = listing === null ? null : placed(`${name}.listing`, listing, false);
  return {
    command,
    access: told.target,
    listing: list === null ? [] : [`--listing=${list.target}`],
    files: list === null ? [told] : [told, list],
  };
}

/** True for one that mounts a folder, which needs rights that no container is given here. */
export function isMounting(entry: PythonDict): boolean {
  return asDict(entry.get('connector'))?.get('mount') === true;
}

/** What a connector gets access by may be a password. */
function placed(name: string, value: PythonValue, secret: boolean): PlacedFile {
  return { target: `${CONNECTORS}/${name}.json`, text: pythonJson(value), secret, readOnly: true };
}
