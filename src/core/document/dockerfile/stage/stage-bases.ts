import type { Instruction } from '../dockerfile-value.ts';

/** For each stage the one that it builds upon, the last of that name above it; -1 where that is an image. */
export function stageBases(instructions: readonly Instruction[]): readonly number[] {
  const named = new Map<string, number>();
  const bases: number[] = [];
  for (const { keyword, arguments: words } of instructions) {
    if (keyword !== 'FROM') continue;
    bases.push(named.get(words[0]?.toLowerCase() ?? '') ?? -1);
    const name = words[2]?.toLowerCase() ?? '';
    if (name !== '') named.set(name, bases.length - 1);
  }
  return bases;
}
