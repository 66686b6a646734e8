import type { ContainerRun, GpuRequest } from '../container-run.ts';
import { CALLER_HOME } from '../defaults/caller-home.ts';
import { KEPT_CAPABILITIES } from '../defaults/kept-capabilities.ts';
import { placeholder } from './placeholder.ts';
import { shellWord } from './shell-word.ts';

/** Options of `docker run` that do not depend on this host, but for the caller's uid. */
export function optionWords(run: ContainerRun): string[] {
  return [
    ...(run.platform === null ? [] : [`--platform ${shellWord(run.platform)}`]),
    `--network ${run.network}`,
    ...rights(run),
    ...limits(run),
    ...(run.gpus === null ? [] : [`--gpus ${gpus(run.gpus)}`]),
    ...(run.workingDirectory === null ? [] : [`--workdir ${shellWord(run.workingDirectory)}`]),
    ...(run.user === 'caller' ? [`--env HOME=${CALLER_HOME}`] : []),
    ...run.environment.map(({ name, value, secret }) =>
      // Nothing can be read off an empty one, and the shell would want it set.
      secret && value !== ''
        ? `--env ${shellWord(`${name}=`)}${placeholder(name)}`
        : `--env ${shellWord(`${name}=${value}`)}`,
    ),
  ];
}

function rights({ user }: ContainerRun): string[] {
  const own =
    user === 'caller'
      ? ['--user "$(id -u):$(id -g)"', '--cap-drop ALL']
      : ['--cap-drop ALL', ...KEPT_CAPABILITIES.map((name) => `--cap-add ${name}`)];
  return [...own, '--security-opt no-new-privileges'];
}

function limits({
  limits: { memoryBytes, memoryAndSwapBytes, cpus, shmBytes, pids },
}: ContainerRun): string[] {
  return [
    ...given('--memory', memoryBytes),
    ...given('--memory-swap', memoryAndSwapBytes),
    ...given('--cpus', cpus),
    ...given('--shm-size', shmBytes),
    ...given('--pids-limit', pids),
  ];
}

function given(option: string, value: number | null): string[] {
  return value === null ? [] : [`${option} ${value}`];
}

/** Which devices have the memory that is asked for is known on their host only, so they are counted. */
function gpus(request: GpuRequest): string {
  if (request.kind === 'all') return 'all';
  return String(request.kind === 'count' ? request.count : request.devices.length);
}
