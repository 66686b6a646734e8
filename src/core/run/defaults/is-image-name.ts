import { partImage } from '../../formats/dockerfile/base-image.ts';
import { imageNameFault } from '../../formats/dockerfile/image-name.ts';

/** True for what an engine can read as the name of an image, or as its id. */
export function isImageName(text: string): boolean {
  return /^(?:sha256:)?[0-9a-f]{64}$/.test(text) || (text !== '' && imageNameFault(partImage(text)) === null);
}
