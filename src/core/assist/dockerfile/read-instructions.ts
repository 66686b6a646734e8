import { buildValue } from '../../document/dockerfile/build-value.ts';
import type { Instruction } from '../../document/dockerfile/dockerfile-value.ts';
import { readEntries } from '../../document/dockerfile/lines/read-entries.ts';
import type { Place } from '../../document/document.ts';

/** An instruction and where it stands. */
export interface PlacedInstruction {
  readonly instruction: Instruction;
  readonly place: Place;
  /** The first offset behind it and the texts that stand in the file for it. */
  readonly end: number;
}

/** The text that was read last: a pointer that moves asks about the same one again and again. */
let latest: { readonly text: string; readonly instructions: readonly PlacedInstruction[] } | null = null;

/** The instructions of a Dockerfile as far as they can be told apart. */
export function readInstructions(text: string): readonly PlacedInstruction[] {
  if (latest?.text !== text) latest = { text, instructions: placedInstructions(text) };
  return latest.instructions;
}

function placedInstructions(text: string): PlacedInstruction[] {
  const places = new Map<string, Place>();
  const { instructions } = buildValue(readEntries(text), places);
  return instructions.flatMap((instruction, index) => {
    const place = places.get(`/instructions/${index}`);
    if (place === undefined) return [];
    const heredoc = instruction.heredocs.length - 1;
    const last = places.get(`/instructions/${index}/heredocs/${heredoc}`);
    return [{ instruction, place, end: Math.max(place.value.end, last?.value.end ?? 0) }];
  });
}
