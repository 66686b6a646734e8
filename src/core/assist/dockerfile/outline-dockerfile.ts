import { cutShort } from '../../wording/cut-short.ts';
import type { OutlineEntry } from '../outline-entry.ts';
import { type PlacedInstruction, readInstructions } from './read-instructions.ts';

/** The stages of a Dockerfile with their instructions; what stands in front of the first stage stands beside it. */
export function outlineDockerfile(text: string): OutlineEntry[] {
  const outline: { entry: PlacedInstruction; below: PlacedInstruction[] }[] = [];
  for (const entry of readInstructions(text)) {
    const stage = outline.at(-1);
    const isBelow =
      entry.instruction.stage >= 0 && entry.instruction.keyword !== 'FROM' && stage !== undefined;
    if (isBelow) stage.below.push(entry);
    else outline.push({ entry, below: [] });
  }
  return outline.map(({ entry, below }) => {
    const children = below.map((inner) => outlineEntry(inner, []));
    return outlineEntry(entry, children);
  });
}

function outlineEntry(
  { instruction, place, end }: PlacedInstruction,
  children: readonly OutlineEntry[],
): OutlineEntry {
  const { keyword, rest } = instruction;
  return {
    name: keyword,
    detail: cutShort(rest.replaceAll(/\s+/g, ' ').trim()),
    kind: 'instruction',
    start: place.value.start,
    end: children.at(-1)?.end ?? end,
    nameStart: (place.key ?? place.value).start,
    nameEnd: (place.key ?? place.value).end,
    children,
  };
}
