import type { Refusal } from '../planned.ts';
import type { Cli } from './cli.ts';
import { OUTPUTS } from './container-folders.ts';
import { absolutePath } from './pure-path.ts';

/** Files that hold what the command prints, from the folder of the results; null prints only. */
export interface Streams {
  readonly stdout: string | null;
  readonly stderr: string | null;
}

/** The files that cli.stdout and cli.stderr name. Where a result is a stream without a name, upstream makes one up. */
export function streamsOf(cli: Cli): Streams {
  return { stdout: streamOf('stdout', cli), stderr: streamOf('stderr', cli) };
}

/** Streams that would be written outside of the results, or both into one file. */
export function streamRefusals({ stdout, stderr }: Streams): Refusal[] {
  const outside = [stdout, stderr].filter(
    (name) => name !== null && !absolutePath(OUTPUTS, name).startsWith(`${OUTPUTS}/`),
  );
  return outside.map((name) => ({
    id: 'run/stream-path',
    message: `What the command prints is to be written to ${String(name)}, which is outside of ${OUTPUTS}.`,
    help: 'Name a file without / in cli/stdout and cli/stderr.',
  }));
}

function streamOf(kind: 'stdout' | 'stderr', cli: Cli): string | null {
  const named = cli[kind];
  if (named !== null) return named;
  const result = cli.outputs.find(({ type }) => type.name === kind);
  return result === undefined ? null : `${result.name}.${kind}`;
}
