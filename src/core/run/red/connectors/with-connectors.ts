import type { PythonDict } from '../../../fragment/python-value.ts';
import type { ContainerRun } from '../../container-run.ts';
import type { Cli } from '../cli.ts';
import type { PlacedInput } from '../placed-input.ts';
import { receivedInputs } from './received-inputs.ts';
import { sentOutputs } from './sent-outputs.ts';

/** What connectors are executed for, and by what. */
export interface ConnectorWork {
  readonly cli: Cli;
  readonly placed: readonly PlacedInput[];
  readonly outputs: PythonDict;
  readonly variables: ReadonlyMap<string, string>;
  /** True where `--network` says something. */
  readonly isNetworkChosen: boolean;
}

/** The same run with the file's own connectors around its command, in the order of the agent: all are validated first. */
export function withConnectors(
  run: ContainerRun,
  { cli, placed, outputs, variables, isNetworkChosen }: ConnectorWork,
): ContainerRun {
  const received = receivedInputs(placed, variables);
  const sent = sentOutputs(outputs, cli.outputs, run.expected, variables);
  const before = [...received.validating, ...sent.validating, ...received.receiving];
  if (before.length === 0) return run;
  const streamed = cli.outputs.some(({ name, type }) => outputs.has(name) && isStream(type.name));
  return {
    ...(streamed ? withStreamsInside(run) : run),
    before,
    after: sent.sending,
    files: [...run.files, ...received.files, ...sent.files],
    scratch: [...run.scratch, ...received.scratch],
    network: isNetworkChosen ? run.network : 'bridge',
    notes: [
      ...run.notes,
      `The file's own connectors are executed in the container${isNetworkChosen ? '' : ', which therefore reaches the network'}.`,
    ],
  };
}

function isStream(type: string): boolean {
  return type === 'stdout' || type === 'stderr';
}

/** What is printed lies where the connector looks for it, as with the agent; it is not shown on the way then. */
function withStreamsInside(run: ContainerRun): ContainerRun {
  const { stdout, stderr, command } = run;
  // The names come first among the words, and are taken away before the command is executed.
  const script =
    'out=$1; err=$2; shift 2; if [ -n "$out" ]; then exec >"$out"; fi; if [ -n "$err" ]; then exec 2>"$err"; fi; exec "$@"';
  return {
    ...run,
    command: ['sh', '-c', script, 'sh', stdout ?? '', stderr ?? '', ...(command ?? [])],
    stdout: null,
    stderr: null,
    notes: [
      ...run.notes,
      'What the command prints goes to files in the container, from which connectors send it.',
    ],
  };
}
