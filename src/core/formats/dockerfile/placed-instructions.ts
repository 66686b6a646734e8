import type { DockerfileValue } from '../../document/dockerfile/dockerfile-value.ts';
import type { PlacedInstruction } from '../../document/dockerfile/final-stage-value.ts';
import type { Document } from '../../document/document.ts';

/** All instructions with their pointers; none where the document is no Dockerfile. */
export function placedInstructions(document: Document): PlacedInstruction[] {
  if (document.language !== 'dockerfile') return [];
  const { instructions } = document.value as DockerfileValue;
  return instructions.map((instruction, index) => ({ ...instruction, pointer: `/instructions/${index}` }));
}
