import type { DockerfileValue, Instruction } from '../dockerfile-value.ts';

/** The stages that the last one needs, itself among them: those it builds upon, copies from or mounts. BuildKit skips all others. */
export function reachableStages({ instructions }: DockerfileValue): ReadonlySet<number> {
  const names = instructions
    .filter(({ keyword }) => keyword === 'FROM')
    .map(({ arguments: words }) => words[2]?.toLowerCase() ?? '');
  const reached = new Set<number>();
  const waiting = [names.length - 1];
  for (let stage = waiting.pop(); stage !== undefined; stage = waiting.pop()) {
    if (stage < 0 || reached.has(stage)) continue;
    reached.add(stage);
    for (const instruction of instructions) {
      if (instruction.stage !== stage) continue;
      waiting.push(...sourcesOf(instruction).map((name) => stageOf(name, names, instruction)));
    }
  }
  return reached;
}

function sourcesOf({ keyword, flags, arguments: words }: Instruction): string[] {
  if (keyword === 'FROM') return words.slice(0, 1);
  return flags.flatMap(({ name, value }) => {
    if (name === 'from') return value ?? [];
    return name === 'mount' ? (/(?:^|,)from=([^,]+)/i.exec(value ?? '')?.[1] ?? []) : [];
  });
}

/** The last stage of that name, for FROM only above it; -1 where it is an image. */
function stageOf(name: string, names: readonly string[], { keyword, stage }: Instruction): number {
  const above = keyword === 'FROM' ? names.slice(0, stage) : names;
  if (keyword !== 'FROM' && /^\d+$/.test(name)) return Number(name) < names.length ? Number(name) : -1;
  return name === '' ? -1 : above.lastIndexOf(name.toLowerCase());
}
