import { kaapanaImage } from './kaapana/kaapana-image.ts';
import type { RunRequest } from './run-request.ts';

/**
 * The image in which what a manifest lacks can be looked up: the processing-container.json of a Kaapana task, whose image may
 * be a template itself. Null where there is none.
 */
export function templateImage(request: RunRequest): string | null {
  if (request.format !== 'kaapana-task') return null;
  return request.image ?? kaapanaImage(request);
}
