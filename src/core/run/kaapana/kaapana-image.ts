import type { RunRequest } from '../run-request.ts';
import { unsetIn } from './jinja/unset.ts';
import { KaapanaRefused } from './kaapana-refused.ts';
import { readTask } from './read/read-task.ts';

/** The image that a task names, rendered; null where that cannot be told. */
export function kaapanaImage(request: RunRequest): string | null {
  try {
    const { image } = readTask(request);
    return image === null || unsetIn(image).length > 0 ? null : image;
  } catch (error) {
    if (error instanceof KaapanaRefused) return null;
    throw error;
  }
}
