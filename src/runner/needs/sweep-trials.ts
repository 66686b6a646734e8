import { unlessAbsent } from '../engine/absent.ts';
import type { Engine } from '../engine/engine.ts';
import { processStart } from '../journal/process-start.ts';

/** Label of a container with which we try something; its value names the process that made it. */
export const TRIAL_LABEL = 'org.waybill.trial';

/** Names this process apart from any other that had or will have its number. */
export function trialOwner(): string {
  return `${process.pid} ${processStart(process.pid)}`;
}

/** Removes the containers of trials whose process was killed. */
export async function sweepTrials({ docker }: Engine): Promise<void> {
  const trials = await docker.listContainers({ all: true, filters: { label: [TRIAL_LABEL] } });
  for (const { Id, Labels } of trials) {
    const owner = Labels[TRIAL_LABEL] ?? '';
    const pid = Number.parseInt(owner, 10);
    if (`${pid} ${processStart(pid)}` === owner) continue;
    await unlessAbsent(docker.getContainer(Id).remove({ force: true, v: true }));
  }
}
