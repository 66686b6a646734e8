import { asDict, asList, type PythonDict, type PythonValue } from '../../fragment/python-value.ts';
import type { BoundInput } from '../run-request.ts';
import type { CliInput } from './cli.ts';
import { INPUTS, OUTPUTS } from './container-folders.ts';
import type { PlacedInput } from './placed-input.ts';
import { absolutePath, joinPure, splitExtension } from './pure-path.ts';

const NOTHING: PythonDict = new Map();

/**
 * The files and folders of an input, and where they lie in the container: in a folder of their own, under the name that the
 * file gives them, else under the name of the input (cc-core 9.3.0, commit e6b4f13, red_to_restricted_red.py,
 * complete_file_input_values). Upstream names the folder at random; here it is called as the input is.
 *
 * @param value the file's own entry or list of entries; null where it has none
 * @param bound what `--input` binds; it replaces all of the file's own
 */
export function placedInputs(
  input: CliInput,
  value: PythonValue,
  bound: readonly BoundInput[],
): PlacedInput[] {
  const own = asList(value) ?? (value === null ? [] : [value]);
  const count = bound.length > 0 ? (input.type.list ? bound.length : 1) : own.length;
  return Array.from({ length: count }, (_, index) =>
    placed(input, input.type.list ? index : null, asDict(own[index]) ?? NOTHING, bound[index] ?? null),
  );
}

function placed(
  input: CliInput,
  index: number | null,
  own: PythonDict,
  bound: BoundInput | null,
): PlacedInput {
  const isFile = input.type.name === 'File';
  const basename = textAt(own, 'basename') ?? input.name;
  const folder = joinPure(INPUTS, index === null ? input.name : `${input.name}/${index}`);
  const dirname = isFile ? (textAt(own, 'dirname') ?? folder) : folder;
  const path = joinPure(dirname, basename);
  const [nameroot, nameext] = splitExtension(joinPure('.', basename));
  const completed: PythonDict = new Map<string, PythonValue>([
    ['class', input.type.name],
    ...own,
    ['basename', basename],
    ['path', path],
    ...(isFile
      ? ([
          ['dirname', dirname],
          ['nameroot', nameroot],
          ['nameext', nameext],
        ] as const)
      : []),
  ]);
  return { input, index, bound, record: completed, path, target: absolutePath(OUTPUTS, path) };
}

function textAt(record: PythonDict, key: string): string | null {
  const value = record.get(key);
  return typeof value === 'string' ? value : null;
}
