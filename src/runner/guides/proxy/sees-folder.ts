import { unlessAbsent } from '../../engine/absent.ts';
import { endpointText } from '../../engine/endpoint.ts';
import type { Engine } from '../../engine/engine.ts';
import { TRIAL_LABEL, trialOwner } from '../../needs/sweep-trials.ts';

/** What to do where an engine does not see our folders. */
export const WORKSPACE_HELP =
  'set WAYBILL_WORKSPACE to a folder that this machine and the engine both have under one name';

const answers = new Map<string, boolean>();

/**
 * Whether an engine has a folder of ours, which nobody else has: a container that would mount it is made, never
 * started, and removed. Asked once for each engine and parent folder. Null where that cannot be tried with this image.
 */
export async function seesFolder(
  { docker, endpoint }: Engine,
  image: string,
  folder: string,
): Promise<boolean | null> {
  const key = `${endpointText(endpoint)} ${folder.slice(0, folder.lastIndexOf('/'))}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  try {
    const container = await docker.createContainer({
      Image: image,
      Cmd: ['true'],
      Labels: { [TRIAL_LABEL]: trialOwner() },
      // A mount of this form, unlike `-v`, is refused where its source is not there, and makes no empty folder.
      HostConfig: { Mounts: [{ Type: 'bind', Source: folder, Target: '/waybill-trial', ReadOnly: true }] },
    });
    await unlessAbsent(container.remove({ force: true, v: true }));
    answers.set(key, true);
    return true;
  } catch (error) {
    if (!(error instanceof Error && /does not exist|no such file/i.test(error.message))) return null;
    if (/no such image/i.test(error.message)) return null;
    answers.set(key, false);
    return false;
  }
}
