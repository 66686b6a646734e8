import { asDict, type PythonDict } from '../../../fragment/python-value.ts';
import type { ContainerProgram, ExpectedOutput, PlacedFile } from '../../container-run.ts';
import type { CliOutput } from '../cli.ts';
import { OUTPUTS } from '../container-folders.ts';
import { connectorOf } from './connector.ts';

/** What is executed for the results that the section `outputs` names. */
export interface SentOutputs {
  readonly validating: readonly ContainerProgram[];
  readonly sending: readonly ContainerProgram[];
  readonly files: readonly PlacedFile[];
}

/**
 * Sends results as the agent does (cc-core 9.3.0, commit e6b4f13, agent/restricted_red, OutputConnectorRunner01):
 * `send-file-validate ACCESS` before the command, `send-file ACCESS PATH` after it; the path is the one that the glob finds.
 */
export function sentOutputs(
  outputs: PythonDict,
  results: readonly CliOutput[],
  expected: readonly ExpectedOutput[],
  variables: ReadonlyMap<string, string>,
): SentOutputs {
  const validating: ContainerProgram[] = [];
  const sending: ContainerProgram[] = [];
  const files: PlacedFile[] = [];
  for (const [about, entry] of outputs) {
    const connector = connectorOf(asDict(entry) ?? new Map(), `output-${about}`, variables);
    const glob = expected.find(({ name }) => name === about)?.glob;
    const type = results.find(({ name }) => name === about)?.type.name;
    if (connector === null || typeof glob !== 'string' || type === undefined) continue;
    const { command, access } = connector;
    const verb = type === 'Directory' ? 'send-dir' : 'send-file';
    const listing = type === 'Directory' ? connector.listing : [];
    files.push(...connector.files);
    validating.push({
      title: `Checking the access to output "${about}" by ${command}`,
      argv: [command, `${verb}-validate`, access, ...listing],
      about,
    });
    const path = `${OUTPUTS}/${glob}`;
    const isPattern = /[*?[]/.test(glob);
    sending.push({
      title: `Sending output "${about}" by ${command}`,
      argv: isPattern
        ? ['python3', '-c', SEND, type, path, command, verb, access, ...listing]
        : [command, verb, access, path, ...listing],
      about,
    });
  }
  return { validating, sending, files };
}

/** Becomes the connector with the one path that a pattern finds; in one line, as it is part of a line that is shown. */
const SEND = [
  'import glob, os, sys',
  'kind, pattern, command, verb, access = sys.argv[1:6]',
  'fits = {"File": os.path.isfile, "Directory": os.path.isdir}.get(kind, os.path.exists)',
  'found = [path for path in glob.glob(pattern) if fits(path)]',
  'len(found) == 1 or sys.exit("%s finds %d instead of one" % (pattern, len(found)))',
  'os.execvp(command, [command, verb, access, found[0]] + sys.argv[6:])',
].join('; ');
