import type Docker from 'dockerode';
import { type ContainerRun, explainOutput, failureProblem, runProblem } from '../../../core/index.ts';
import { EngineError } from '../../engine/engine-error.ts';
import { engineWords } from '../../engine/engine-words.ts';
import { LaunchFailure } from '../launch-failure.ts';
import { SecretMask } from './secret-mask.ts';
import { secretsOf } from './secrets-of.ts';

/**
 * Creates a container. Settings of the engine's URL and the body are given apart: dockerode would put all of them into
 * the address, where passwords have no business.
 * @throws LaunchFailure where the engine refuses, EngineError where it does not answer
 */
export async function createContainer(
  docker: Docker,
  run: ContainerRun,
  body: Docker.ContainerCreateOptions,
): Promise<{ readonly container: Docker.Container; readonly warnings: readonly string[] }> {
  const query = run.platform === null ? {} : { platform: run.platform };
  // `_query` and `_body` are docker-modem's, and unknown to the types.
  const options: Docker.ContainerCreateOptions & object = Object.assign({}, { _query: query, _body: body });
  const created = await orRefused(run, docker.createContainer(options));
  return { container: docker.getContainer(created.id), warnings: warningsOf(created) };
}

/** @throws LaunchFailure where the engine refuses, EngineError where it does not answer */
export async function startContainer(container: Docker.Container, run: ContainerRun): Promise<void> {
  await orRefused(run, container.start());
}

/** Says in the engine's words why it does not do what is asked, with what is known of such words. */
async function orRefused<T>(run: ContainerRun, request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    if (!(error instanceof Error && 'statusCode' in error)) throw engineGone(error);
    const words = SecretMask.text(engineWords(error), secretsOf(run));
    const known = explainOutput(words).map((one) => failureProblem(one));
    const problem = runProblem('run/start-failed', `The engine could not start the container: ${words}`);
    throw new LaunchFailure('failed', [problem, ...known], '', { cause: error });
  }
}

/** Says of an answer that does not come that the engine has gone. @throws EngineError */
export async function orGone<T>(request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (error) {
    throw engineGone(error);
  }
}

/** The error for an engine that was there and does not answer any more, or not as it should. */
export function engineGone(error: unknown): EngineError {
  const answered = error instanceof Error && 'statusCode' in error;
  return new EngineError(
    `The engine ${answered ? 'broke' : 'stopped answering'} during the run: ${engineWords(error)}`,
    'Look whether it was restarted. What the run left there is removed at the next start of Waybill.',
    { cause: error },
  );
}

/** What the engine says it will not do, limits that this host does not know for instance (`POST /containers/create`). */
function warningsOf(created: object): readonly string[] {
  const warnings = 'Warnings' in created ? created.Warnings : null;
  return Array.isArray(warnings) ? warnings.map(String) : [];
}
