import type { RunRequest } from '../run/run-request.ts';
import type { Description } from './describe/description.ts';
import type { Subject } from './subject.ts';

/** A request with nothing bound. */
export interface BegunRequest {
  readonly request: RunRequest;
  /** True where the image is taken to be built beside the manifest, though nobody has shown the Dockerfile. */
  readonly guessesDockerfile: boolean;
}

/** With the template that is told of, and the image: who names none builds it, whether that is to be seen here or not. */
export function begunRequest(
  { request, packageFolder }: Subject,
  { choice, image }: Description,
): BegunRequest {
  const { format, build } = request;
  const isContainer = format === 'kaapana-processing-container';
  const guesses = build === null && image === null && (isContainer || format === 'flywheel-gear');
  return {
    request: {
      ...request,
      build: guesses ? { context: packageFolder, dockerfile: 'Dockerfile' } : build,
      // A task says itself which template it uses; planning refuses to hear it a second time.
      template: isContainer ? choice : null,
    },
    guessesDockerfile: guesses,
  };
}
