import { asObject, own } from '../../document/as-object.ts';
import { type ImageName, imageName } from './image-name.ts';

/** The image that the gear builder makes of a gear, as its manifest names it; null where it names none. */
export function imageOf(manifest: unknown): ImageName | null {
  const custom = asObject(own(manifest, 'custom'));
  const image = own(asObject(own(custom, 'gear-builder')), 'image') ?? own(custom, 'docker-image');
  return typeof image === 'string' && image !== '' ? imageName(image) : null;
}
