import type { ContainerRun, ExpectedOutput } from '../../core/index.ts';
import type { EnvironmentWords } from './system-environment.ts';

const HOUR_MS = 3_600_000;
const MIB = 1024 ** 2;

/** A planned run in words, subject by subject: all paths, names and limits come out of the plan. */
export function plannedWords(run: ContainerRun): EnvironmentWords {
  const { limits, timeoutMs } = run;
  return {
    inputs: sentence(
      run.inputs.map(({ target }) => `\`${target}\``),
      'None',
      ', read-only',
    ),
    outputs: sentence(
      run.outputs.map(({ target }) => `\`${target}\``),
      'None',
    ),
    files: sentence(
      [...run.files.map(({ target }) => target), ...run.scratch].map((path) => `\`${path}\``),
      'None',
    ),
    variables: sentence(
      run.environment.map(({ name, value }) => `\`${name}=${value}\``),
      'Those of the image',
    ),
    command: started(run),
    folder: run.workingDirectory === null ? 'The `WORKDIR` of the image.' : `\`${run.workingDirectory}\`.`,
    user: run.user === 'image' ? 'The `USER` of the image.' : 'The caller.',
    network: run.network === 'none' ? 'None; `--network bridge` opens it.' : 'Open.',
    limits: [
      `Memory: ${inMiB(limits.memoryBytes)}.`,
      `Shared memory: ${inMiB(limits.shmBytes)}.`,
      `Processes: ${limits.pids ?? 'without a limit'}.`,
      `Time: ${timeoutMs === null ? 'without a limit' : `${timeoutMs / HOUR_MS} h`}.`,
    ].join(' '),
    gpus: run.gpus === null ? 'None for this example; `--gpus` gives them.' : 'As asked for.',
    kept: sentence(
      run.outputs.map(({ target }) => `what lies in \`${target}\``),
      'Nothing',
    ),
    success: `Exit code 0, and ${run.expected.map(expectedWords).join(', ')}. Else it is a failure.`,
  };
}

function sentence(parts: readonly string[], none: string, end = ''): string {
  const text = parts.length === 0 ? none : `${parts.join(', ')}${end}`;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function started({ entrypoint, command }: ContainerRun): string {
  if (command === null) return 'The `ENTRYPOINT` and `CMD` of the image.';
  const words = `\`${command.join(' ')}\``;
  return entrypoint === null
    ? `${words}, which replaces \`CMD\` and is handed to \`ENTRYPOINT\`.`
    : `${words}. The \`ENTRYPOINT\` of the image does not count.`;
}

function inMiB(bytes: number | null): string {
  return bytes === null ? 'without a limit' : `${bytes / MIB} MiB`;
}

function expectedWords({ name, kind, glob }: ExpectedOutput): string {
  return kind === 'tree' ? `at least one file in \`${name}\`` : `one ${kind} that \`${glob}\` finds`;
}
