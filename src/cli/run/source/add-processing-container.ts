import { isImageName, type Refusal, type RunRequest, templateImage } from '../../../core/index.ts';
import { UsageError } from '../../usage-error.ts';
import type { RunSource } from './run-source.ts';

/** What a task lacks whose container lies nowhere beside it. */
const LACKING = 'run/no-processing-container';

const PLACE = '/processing-container.json';

/**
 * A task names its template only; where no processing-container.json lies beside it, it is read out of the task's image, as
 * Kaapana does (lib/task_api/task_api/processing_container/common.py at 09bb59b, `get_processing_container`).
 * @returns null where that is not what is lacking, or the image is not there to be read
 * @throws UsageError where the file in it is larger than any such file
 */
export async function addProcessingContainer(
  source: RunSource,
  refusals: readonly Refusal[],
  request: RunRequest,
): Promise<RunSource | null> {
  if (refusals.every(({ id }) => id !== LACKING)) return null;
  const name = templateImage(request);
  if (name === null || !isImageName(name)) return null;
  const { FileTooLarge, findEngine, readImageFile } = await import('../../../runner/index.ts');
  const { engine } = await findEngine();
  if (engine === null) return null;
  const text = await readImageFile(engine, { id: name }, PLACE).catch((error: unknown) => {
    // The refusal says what to do about an image that is not there.
    if (error instanceof Error && 'statusCode' in error && error.statusCode === 404) return null;
    if (!(error instanceof FileTooLarge)) throw error;
    throw new UsageError(`${name}: ${error.message}`, `put the ${PLACE.slice(1)} beside the task`);
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
