import { Readable } from 'node:stream';
import type Docker from 'dockerode';
import type { ContainerRun } from '../../core/index.ts';
import { isAbsent } from '../engine/absent.ts';
import { type AttachedTerminal, attachTerminal, callerTerminal } from './attach-terminal.ts';
import { removeContainer } from './container/remove-container.ts';
import { SecretMask } from './container/secret-mask.ts';
import { secretsOf } from './container/secrets-of.ts';
import { orGone, startContainer } from './container/start-container.ts';
import { waitForEnd } from './container/wait-for-end.ts';
import { inStaging, type StagedRun, type StagedWork } from './in-staging.ts';
import { keepOutputs } from './keep-outputs.ts';
import type { LaunchOptions, ShellOptions } from './launch-options.ts';
import { makeContainer } from './make-container.ts';
import { removeSecrets } from './outputs/remove-secrets.ts';
import { prepareRun } from './prepare-run.ts';
import type { PreparedRun } from './prepared-run.ts';
import { shellWords } from './shell-words.ts';
import { wholeCommand } from './whole-command.ts';

/** The better one first; the other is what every image with a shell has. */
const SHELLS = ['/bin/bash', '/bin/sh'] as const;

/**
 * Opens a shell in the container of a run, with its real inputs and settings, in the place of its command, and tells which
 * that was. What is written to the outputs is kept, and nothing is checked. Returns the shell's exit code.
 *
 * @throws LaunchFailure where it cannot be started, EngineError where the engine goes away
 */
export async function shell(
  run: ContainerRun,
  { mounts }: ShellOptions,
  options: LaunchOptions,
): Promise<number> {
  return await prepareRun(
    run,
    options,
    () => {},
    (prepared) => inStaging(prepared, (staged) => openShell(prepared, staged, mounts)),
  );
}

async function openShell(
  prepared: PreparedRun,
  staged: StagedRun,
  mounts: ShellOptions['mounts'],
): Promise<StagedWork<number>> {
  const { run, options, image } = prepared;
  const { onEvent, keep } = options;
  const terminal = callerTerminal();
  try {
    const withMounts = { ...prepared, run: tidyOver(mounts, run) };
    const container = await containerWithShell(withMounts, staged, mounts, terminal.isTerminal);
    const words = SecretMask.text(shellWords(wholeCommand(run, image)), secretsOf(run));
    await onEvent({ kind: 'note', message: `The shell stands in the place of: ${words}` });
    await using attached: AttachedTerminal = await attachTerminal(container, terminal);
    // Told before: from here on the terminal is the shell's, and a row that is drawn on it would cover its prompt.
    await onEvent({ kind: 'started', container: container.id });
    await startContainer(container, run);
    const exitCode = await endOf(container, attached, options.signal);
    await removeSecrets(staged.staging);
    staged.noteEnd();
    const kept = await keepOutputs({
      prepared,
      ...staged,
      container,
      isWell: false,
      fault: null,
      onWhole: () => {},
    });
    for (const { message } of kept.problems) await onEvent({ kind: 'note', message });
    const note = keep ? null : await removeContainer(container);
    if (note !== null) await onEvent({ kind: 'note', message: note });
    return { value: exitCode, isKept: !kept.isComplete };
  } finally {
    await removeSecrets(staged.staging);
  }
}

/** Python would leave folders of its own, which belong to root, in sources of this host that lie over the code. */
function tidyOver(mounts: ShellOptions['mounts'], run: ContainerRun): ContainerRun {
  const name = 'PYTHONDONTWRITEBYTECODE';
  const { environment } = run;
  if (mounts.length === 0 || environment.some((variable) => variable.name === name)) return run;
  return { ...run, environment: [...environment, { name, value: '1', secret: false }] };
}

async function endOf(
  container: Docker.Container,
  attached: AttachedTerminal,
  signal: AbortSignal,
): Promise<number> {
  // A container that has ended, or an engine that has gone, is told by the wait for its end.
  const onAbort = (): void => void container.kill().catch(() => null);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    await attached.resize();
    const exitCode = await orGone(waitForEnd(container));
    await attached.drained();
    return exitCode;
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

async function containerWithShell(
  prepared: PreparedRun,
  staged: StagedRun,
  mounts: ShellOptions['mounts'],
  isTerminal: boolean,
): Promise<Docker.Container> {
  const over = {
    // Prompts show it. The engine's own choice is the first digits of the container's id.
    Hostname: prepared.run.name.replaceAll(/[._]/g, '-'),
    Cmd: [],
    Tty: isTerminal,
    OpenStdin: true,
    StdinOnce: true,
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
  };
  const [better, simple] = SHELLS;
  const container = await makeContainer(prepared, staged, { ...over, Entrypoint: [better] }, mounts);
  if (await hasFile(container, better)) return container;
  await orGone(container.remove({ force: true, v: true }));
  return await makeContainer(prepared, staged, { ...over, Entrypoint: [simple] }, mounts);
}

async function hasFile(container: Docker.Container, path: string): Promise<boolean> {
  try {
    const answer: unknown = await container.infoArchive({ path });
    // It has no content, and its connection would keep this process.
    if (answer instanceof Readable) answer.destroy();
    return true;
  } catch (error) {
    if (isAbsent(error)) return false;
    return await orGone(Promise.reject(error));
  }
}
