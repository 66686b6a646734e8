import { unlessAbsent } from '../../engine/absent.ts';
import type { Engine } from '../../engine/engine.ts';
import { isRootless } from '../../engine/is-rootless.ts';
import { trialImage } from '../../needs/trial-image.ts';
import { RUN_LABEL } from '../container/run-label.ts';
import { waitForEnd } from '../container/wait-for-end.ts';
import type { Owner } from './owner.ts';
import { giveTo, isForeign } from './repair-owner.ts';

/** Where the container that repairs sees the folder. */
const PLACE = '/waybill-outputs';

/** What is needed to change the owners of a folder. */
export interface OwnerRepair {
  readonly engine: Engine;
  /** The image that ran, by id; its own program does the work, so that nothing is pulled. */
  readonly image: string;
  /** The run's; a killed one is removed by it. */
  readonly token: string;
  readonly folder: string;
  readonly owner: Owner;
  /** Told of what gets another name, because its own is no UTF-8. */
  readonly onRenamed?: (name: string) => void;
}

/**
 * Gives a folder to the caller. Root does so itself; anybody else needs a container, in which root may. Returns false
 * where neither could: no image of this engine has a `chown`.
 */
export async function changeOwner(repair: OwnerRepair): Promise<boolean> {
  const { folder, owner, engine, image } = repair;
  if (owner.uid !== 0 && (await isForeign(folder, owner))) {
    const done = (await chownIn(repair, image)) || (await chownIn(repair, await trialImage(engine)));
    if (!done) return false;
  }
  try {
    await giveTo(folder, owner, repair.onRenamed);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'EPERM' || error.code === 'EACCES'))
      return false;
    throw error;
  }
  return owner.uid === 0 || !(await isForeign(folder, owner));
}

async function chownIn(
  { engine: { docker }, token, folder, owner }: OwnerRepair,
  image: string | null,
): Promise<boolean> {
  if (image === null) return false;
  const { uid, gid } = (await isRootless(docker)) ? { uid: 0, gid: 0 } : owner;
  const container = await docker.createContainer({
    Image: image,
    Entrypoint: ['chown'],
    Cmd: ['-hR', `${uid}:${gid}`, PLACE],
    User: '0:0',
    WorkingDir: '/',
    Labels: { [RUN_LABEL]: token },
    HostConfig: {
      Mounts: [{ Type: 'bind', Source: folder, Target: PLACE }],
      NetworkMode: 'none',
      CapDrop: ['ALL'],
      CapAdd: ['CHOWN', 'DAC_OVERRIDE', 'FOWNER'],
      SecurityOpt: ['no-new-privileges'],
    },
  });
  try {
    await container.start();
    return (await waitForEnd(container)) === 0;
  } catch (error) {
    // An image without such a program; an engine that has gone is told by the next request.
    if (error instanceof Error && 'statusCode' in error) return false;
    throw error;
  } finally {
    await unlessAbsent(container.remove({ force: true, v: true }));
  }
}
