import type { DockerfileValue } from '../../document/dockerfile/dockerfile-value.ts';
import type { PlacedInstruction } from '../../document/dockerfile/stage/final-stage-value.ts';
import { reachableStages } from '../../document/dockerfile/stage/reachable-stages.ts';
import type { Document } from '../../document/document.ts';

/** All instructions with their pointers; none where the document is no Dockerfile. */
export function placedInstructions(document: Document): PlacedInstruction[] {
  if (document.language !== 'dockerfile') return [];
  const { instructions } = document.value as DockerfileValue;
  return instructions.map((instruction, index) => ({ ...instruction, pointer: `/instructions/${index}` }));
}

/** Those that BuildKit carries out: of the last stage and of all that it needs. */
export function executedInstructions(document: Document): PlacedInstruction[] {
  if (document.language !== 'dockerfile') return [];
  const reached = reachableStages(document.value as DockerfileValue);
  return placedInstructions(document).filter(({ stage }) => reached.has(stage));
}
