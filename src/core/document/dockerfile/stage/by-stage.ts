import type { Instruction } from '../dockerfile-value.ts';

/** Instructions by the stage that they belong to, in their order. */
export function byStage<T extends Instruction>(
  instructions: readonly T[],
): ReadonlyMap<number, readonly T[]> {
  const stages = new Map<number, T[]>();
  for (const instruction of instructions) {
    const own = stages.get(instruction.stage);
    if (own === undefined) stages.set(instruction.stage, [instruction]);
    else own.push(instruction);
  }
  return stages;
}
