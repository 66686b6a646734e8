import type { PythonDict } from '../../fragment/python-value.ts';
import type { BoundInput } from '../run-request.ts';
import type { CliInput } from './cli.ts';

/** A file or folder of an input, and where the command finds it. */
export interface PlacedInput {
  readonly input: CliInput;
  /** Its place in a list; null where the input is no list. */
  readonly index: number | null;
  /** Null where a connector fetches it. */
  readonly bound: BoundInput | null;
  /** The file's own entry, completed by `path`, `basename` and so on, as references see it. */
  readonly record: PythonDict;
  /** As the command is given it; relative where the file says so. */
  readonly path: string;
  /** Absolute, in the container. */
  readonly target: string;
}
