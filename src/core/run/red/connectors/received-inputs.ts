import { asList, type PythonDict, type PythonValue } from '../../../fragment/python-value.ts';
import type { ContainerProgram, PlacedFile } from '../../container-run.ts';
import { pythonJson } from '../../python/python-json.ts';
import { OUTPUTS } from '../container-folders.ts';
import type { PlacedInput } from '../placed-input.ts';
import { connectorOf } from './connector.ts';

/** What is executed for inputs that no `--input` binds. */
export interface ReceivedInputs {
  /** Each asks a connector whether it understands its access. */
  readonly validating: readonly ContainerProgram[];
  readonly receiving: readonly ContainerProgram[];
  readonly files: readonly PlacedFile[];
  /** Empty folders into which it is received. */
  readonly scratch: readonly string[];
}

/**
 * Receives inputs as the agent does (cc-core 9.3.0, commit e6b4f13, agent/restricted_red, InputConnectorRunner01):
 * `receive-file-validate ACCESS`, `receive-file ACCESS PATH`, the same for folders with `--listing=FILE`, then a look at what
 * came.
 */
export function receivedInputs(
  placed: readonly PlacedInput[],
  variables: ReadonlyMap<string, string>,
): ReceivedInputs {
  const validating: ContainerProgram[] = [];
  const receiving: ContainerProgram[] = [];
  const files: PlacedFile[] = [];
  const scratch = new Set<string>();
  for (const { input, index, bound, record, target } of placed) {
    const id = index === null ? input.name : `${input.name}-${index}`;
    const connector = bound === null ? connectorOf(record, `input-${id}`, variables) : null;
    if (connector === null) continue;
    const { command, access, listing } = connector;
    const about = input.name;
    const isFile = input.type.name === 'File';
    const verb = isFile ? 'receive-file' : 'receive-dir';
    const own = isFile ? [] : listing;
    const title = `input "${about}"${index === null ? '' : ` (${index + 1})`}`;
    files.push(...connector.files);
    const folder = isFile ? parentOf(target) : target;
    // The folder of the results is there already.
    if (folder !== OUTPUTS) scratch.add(folder);
    validating.push({
      title: `Checking the access to ${title} by ${command}`,
      argv: [command, `${verb}-validate`, access, ...own],
      about,
    });
    receiving.push({
      title: `Receiving ${title} by ${command}`,
      argv: [command, verb, access, target, ...own],
      about,
    });
    const expected = isFile ? fileEntry(record, target) : record.get('listing');
    if (expected !== null && expected !== undefined && asList(expected)?.length !== 0)
      receiving.push({
        title: `Checking ${title}`,
        argv: ['python3', '-c', LOOK, folder, pythonJson(expected)],
        about,
      });
  }
  return { validating, receiving, files, scratch: [...scratch] };
}

/** Null where the file says nothing of size and checksum. */
function fileEntry(record: PythonDict, target: string): PythonValue {
  const size = record.get('size');
  const checksum = record.get('checksum');
  if (size === undefined && checksum === undefined) return null;
  const entry = new Map<string, PythonValue>([
    ['class', 'File'],
    ['basename', target.slice(target.lastIndexOf('/') + 1)],
  ]);
  if (size !== undefined) entry.set('size', size);
  if (checksum !== undefined) entry.set('checksum', checksum);
  return [entry];
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

/** In one line, as it is part of a line that is shown. Upstream's agent needs python3 in the image too. */
const LOOK = [
  'import hashlib, json, os, sys',
  'root, entries = sys.argv[1], json.loads(sys.argv[2])',
  'sha = lambda path: "sha1$" + hashlib.sha1(open(path, "rb").read()).hexdigest()',
  'fine = lambda path, e: os.path.isdir(path) if e["class"] == "Directory" else os.path.isfile(path) and e.get("size") in (None, os.path.getsize(path)) and (e.get("checksum") is None or e["checksum"] == sha(path))',
  'look = lambda folder, entries: [(fine(path, e) or sys.exit(path + " is not there, or not as the RED file says")) and look(path, e.get("listing") or []) for e in entries for path in [os.path.join(folder, e["basename"])]]',
  'look(root, entries)',
].join('; ');
