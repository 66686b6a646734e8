import type { FormatId } from '../../../core/index.ts';
import { FileTooLarge, readImageFile } from '../../../runner/index.ts';
import { UsageError } from '../../usage-error.ts';
import { engineHere } from '../execute/engine-here.ts';
import type { RunSource } from './run-source.ts';

/** Where platforms look for a manifest in an image. */
const PLACES: readonly { readonly format: FormatId; readonly path: string }[] = [
  // Kaapana's task_api reads it from a container that it creates for that (lib/task_api/task_api/processing_container/common.py at 09bb59b).
  { format: 'kaapana-processing-container', path: '/processing-container.json' },
  { format: 'flywheel-gear', path: '/flywheel/v0/manifest.json' },
];

/**
 * The manifest that an image on the engine holds, as Kaapana and Flywheel look for it there.
 * @throws UsageError where the engine has no such image, or the image no such file
 */
export async function openImage(image: string, as: FormatId | undefined): Promise<RunSource> {
  const places = PLACES.filter(({ format }) => as === undefined || format === as);
  if (places.length === 0) {
    throw new UsageError(`no ${as} manifest lies in an image`, 'name the manifest, its folder or a zip file');
  }
  const engine = await engineHere();
  for (const { format, path } of places) {
    const text = await readImageFile(engine, { id: image }, path).catch((error: unknown) => {
      if (error instanceof FileTooLarge)
        throw new UsageError(`${image}: ${error.message}`, 'name the manifest');
      if (!isMissing(error)) throw error;
      throw new UsageError(
        `the engine has no image ${image}`,
        'compare it with docker images; an image of a registry is pulled by: docker pull',
      );
    });
    if (text === null) continue;
    const judged = { path: `${image}:${path}`, text, options: { fileName: path, neighbours: [] } };
    return { judged, format, name: image, build: null, notes: [`The manifest is ${path} of the image.`] };
  }
  throw new UsageError(
    `${image} holds no manifest: ${places.map(({ path }) => path).join(' and ')} were looked for`,
    'name the manifest, its folder or a zip file; with --image the image stays the same',
  );
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && error.statusCode === 404;
}
