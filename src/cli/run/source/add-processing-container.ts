import { isImageName, type Refusal } from '../../../core/index.ts';
import type { RunSource } from './run-source.ts';

/** What a task lacks whose container lies nowhere beside it. */
const LACKING = 'run/no-processing-container';

const PLACE = '/processing-container.json';

/**
 * A task names its template only; where no processing-container.json lies beside it, it is read out of the task's image, as
 * Kaapana does (lib/task_api/task_api/processing_container/common.py at 09bb59b, `get_processing_container`).
 * @param image `--image`; else the task's own
 * @returns null where that is not what is lacking, or the image is not there to be read
 */
export async function addProcessingContainer(
  source: RunSource,
  refusals: readonly Refusal[],
  image: string | undefined,
): Promise<RunSource | null> {
  const name = image ?? imageOf(source.judged.text);
  if (name === null || !isImageName(name) || refusals.every(({ id }) => id !== LACKING)) return null;
  const { findEngine, readImageFile } = await import('../../../runner/index.ts');
  const { engine } = await findEngine();
  if (engine === null) return null;
  const text = await readImageFile(engine, { id: name }, PLACE).catch((error: unknown) => {
    // The refusal says what to do about an image that is not there.
    if (error instanceof Error && 'statusCode' in error) return null;
    throw error;
  });
  if (text === null) return null;
  const { judged } = source;
  const beside = [...(judged.options.neighbours ?? []), { path: PLACE.slice(1), text }];
  return {
    ...source,
    judged: { ...judged, options: { ...judged.options, neighbours: beside } },
    notes: [...source.notes, `The template is taken from ${PLACE} of the image ${name}.`],
  };
}

function imageOf(text: string): string | null {
  try {
    const task: unknown = JSON.parse(text);
    const image = typeof task === 'object' && task !== null && 'image' in task ? task.image : null;
    return typeof image === 'string' ? image : null;
  } catch {
    return null;
  }
}
