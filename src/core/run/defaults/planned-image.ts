import type { PlannedImage, RegistryAuth } from '../container-run.ts';
import type { Refusal } from '../planned.ts';
import type { RunRequest } from '../run-request.ts';

/** An image that a manifest names, with what opens its registry. */
export interface ManifestImage {
  readonly name: string;
  readonly auth: RegistryAuth | null;
}

/** The image that runs: `--image`, else what is built here, else the manifest's. Null where there is none of them. */
export function plannedImage(request: RunRequest, manifest: ManifestImage | null): PlannedImage | null {
  if (request.image !== null)
    return { kind: 'named', name: request.image, auth: authFor(request.image, manifest) };
  if (request.build !== null) return { kind: 'build', ...request.build };
  return manifest === null ? null : { kind: 'named', ...manifest };
}

/** The credentials of a manifest are for its own image, and are not shown to another registry. */
function authFor(image: string, manifest: ManifestImage | null): RegistryAuth | null {
  return manifest?.name === image ? manifest.auth : null;
}

/** Where nothing says which image is meant. */
export const NO_IMAGE: Refusal = {
  id: 'run/no-image',
  message: 'There is no image to run: no Dockerfile lies beside the manifest, and the manifest names none.',
  help: 'Put a Dockerfile beside the manifest, or name an image with --image.',
};
