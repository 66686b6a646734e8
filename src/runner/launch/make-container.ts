import type Docker from 'dockerode';
import { isRootless } from '../engine/is-rootless.ts';
import { createBody } from './container/create-body.ts';
import { createContainer } from './container/start-container.ts';
import type { StagedRun } from './in-staging.ts';
import type { ShellOptions } from './launch-options.ts';
import { caller } from './outputs/owner.ts';
import type { PreparedRun } from './prepared-run.ts';

/**
 * Creates the container of a run. @throws LaunchFailure, EngineError
 * @param over replaces parts of its body
 * @param mounts what lies over the code of the image besides, and can be written
 */
export async function makeContainer(
  { run, options, image, devices }: PreparedRun,
  { token, staging }: StagedRun,
  over: Docker.ContainerCreateOptions,
  mounts: ShellOptions['mounts'] = [],
): Promise<Docker.Container> {
  const { docker } = options.engine;
  const { uid, gid } = caller();
  const isMapped = run.user === 'caller' && (await isRootless(docker));
  const body = createBody(run, {
    token,
    imageId: image.id,
    staging,
    devices: devices.requests,
    caller: isMapped ? '0:0' : `${uid}:${gid}`,
    keep: options.keep,
    mounts,
  });
  const { container, warnings } = await createContainer(docker, run, { ...body, ...over });
  for (const message of warnings) await options.onEvent({ kind: 'note', message });
  return container;
}
