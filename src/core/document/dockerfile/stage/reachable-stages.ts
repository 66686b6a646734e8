import type { DockerfileValue, Instruction } from '../dockerfile-value.ts';
import { stageBases } from './stage-bases.ts';

/** The stages that the last one needs, itself among them: those it builds upon, copies from or mounts. BuildKit skips all others. */
export function reachableStages({ instructions }: DockerfileValue): ReadonlySet<number> {
  const bases = stageBases(instructions);
  const named = new Map<string, number>();
  const sources = new Map<number, string[]>();
  for (const instruction of instructions) {
    const { keyword, stage, arguments: words } = instruction;
    if (keyword === 'FROM' && words[2] !== undefined) named.set(words[2].toLowerCase(), stage);
    const own = sources.get(stage) ?? [];
    own.push(...sourcesOf(instruction));
    sources.set(stage, own);
  }
  const reached = new Set<number>();
  const waiting = [bases.length - 1];
  for (let stage = waiting.pop(); stage !== undefined; stage = waiting.pop()) {
    if (stage < 0 || reached.has(stage)) continue;
    reached.add(stage);
    waiting.push(bases[stage] ?? -1);
    for (const name of sources.get(stage) ?? [])
      waiting.push(/^\d+$/.test(name) ? numbered(name, bases) : (named.get(name.toLowerCase()) ?? -1));
  }
  return reached;
}

function numbered(name: string, stages: readonly number[]): number {
  return Number(name) < stages.length ? Number(name) : -1;
}

/** Names of stages or images that an instruction takes files from. */
function sourcesOf({ flags }: Instruction): string[] {
  return flags.flatMap(({ name, value }) => {
    if (name === 'from') return value ?? [];
    return name === 'mount' ? (/(?:^|,)from=([^,]+)/i.exec(value ?? '')?.[1] ?? []) : [];
  });
}
