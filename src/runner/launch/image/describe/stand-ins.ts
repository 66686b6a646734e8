import type Docker from 'dockerode';
import { unlessAbsent } from '../../../engine/absent.ts';
import type { Engine } from '../../../engine/engine.ts';

/** Says of an image that it is no upstream image (scripts/stand-ins). */
export const STAND_IN_LABEL = 'org.waybill.stand-in';

/** True for a stand-in and for what is built on one, which has its layers even where it lost its label. */
export async function isStandIn({ docker }: Engine, image: Docker.ImageInspectInfo): Promise<boolean> {
  if (image.Config.Labels?.[STAND_IN_LABEL] !== undefined) return true;
  const standIns = await docker.listImages({ filters: { label: [STAND_IN_LABEL] } });
  for (const { Id } of standIns) {
    const layers = (await unlessAbsent(docker.getImage(Id).inspect()))?.RootFS?.Layers ?? [];
    const own = image.RootFS?.Layers ?? [];
    if (layers.length > 0 && layers.every((layer, index) => own[index] === layer)) return true;
  }
  return false;
}
