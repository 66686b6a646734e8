import { finalStage } from '../../../document/dockerfile/stage/final-stage.ts';
import type { FinalStage } from '../../../document/dockerfile/stage/final-stage-value.ts';
import type { Document } from '../../../document/document.ts';
import type { Neighbour } from '../../../neighbour.ts';
import { withoutOthersDockerfiles } from '../../dockerfile/whose-dockerfile.ts';

/** The Dockerfile of a package and what its image is in the end. */
export interface GearDockerfile {
  readonly neighbour: Neighbour;
  readonly document: Document;
  readonly stage: FinalStage;
}

/** The file called Dockerfile beside the manifest, or the only Dockerfile there; null where it is unclear or broken. */
export function gearDockerfile(neighbours: readonly Neighbour[]): GearDockerfile | null {
  const beside = withoutOthersDockerfiles('Flywheel', neighbours).filter(
    ({ path, format }) => !path.includes('/') && format === 'dockerfile',
  );
  const neighbour =
    beside.find(({ path }) => path === 'Dockerfile') ?? (beside.length === 1 ? beside[0] : undefined);
  const document = neighbour?.document ?? null;
  const stage = document === null ? null : finalStage(document);
  return neighbour === undefined || document === null || stage === null
    ? null
    : { neighbour, document, stage };
}
