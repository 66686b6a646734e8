import type { FormatId } from '../../format.ts';
import type { RunRequest } from '../../run/run-request.ts';
import { describeConfig } from './describe-config.ts';
import { describeDockerfile } from './describe-dockerfile.ts';
import { describeGear } from './describe-gear.ts';
import { describeContainer, describeTask } from './describe-kaapana.ts';
import { describeRaiven } from './describe-raiven.ts';
import { describeRed } from './describe-red.ts';
import type { Description } from './description.ts';

const DESCRIBERS: Readonly<Record<FormatId, (request: RunRequest) => Description>> = {
  dockerfile: describeDockerfile,
  'flywheel-config': describeConfig,
  'flywheel-gear': describeGear,
  'kaapana-processing-container': describeContainer,
  'kaapana-task': describeTask,
  raiven: describeRaiven,
  red: describeRed,
};

/** What a text says that is to be run, however broken it is. Never throws. */
export function describe(request: RunRequest): Description {
  return DESCRIBERS[request.format](request);
}
