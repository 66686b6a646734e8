import { type ShellCommand, shellCommands } from '../../../document/dockerfile/shell/shell-commands.ts';
import { byStage } from '../../../document/dockerfile/stage/by-stage.ts';
import type { PlacedInstruction } from '../../../document/dockerfile/stage/final-stage-value.ts';
import type { Document } from '../../../document/document.ts';
import { type BaseImage, baseImages } from '../base-image.ts';
import { placedInstructions } from '../placed-instructions.ts';
import { type Distribution, distributionOf } from './distribution.ts';

/** A build stage that begins with an image whose distribution is known for certain. */
export interface KnownStage {
  readonly base: BaseImage;
  readonly distribution: Distribution;
  readonly instructions: readonly PlacedInstruction[];
  /** Of all its RUNs in shell form, in their order. */
  readonly commands: readonly ShellCommand[];
}

/** The stages of a Dockerfile that begin with an image of a known distribution. */
export function knownStages(document: Document): KnownStage[] {
  const instructions = placedInstructions(document);
  const stages = byStage(instructions);
  return baseImages(document).flatMap((base) => {
    const distribution = distributionOf(base);
    if (distribution === null) return [];
    const own = stages.get(base.stage) ?? [];
    const commands = own.flatMap((instruction) => shellCommands(instruction, document));
    return [{ base, distribution, instructions: own, commands }];
  });
}
