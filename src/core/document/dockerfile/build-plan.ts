import { lineIndex } from '../line-index.ts';
import type { DockerfileValue } from './dockerfile-value.ts';
import { parseDockerfile } from './parse-dockerfile.ts';
import { reachableStages } from './stage/reachable-stages.ts';
import { stageBases } from './stage/stage-bases.ts';
import { Variables } from './stage/variables.ts';

/** What a builder makes of a Dockerfile, as far as its text tells. */
export interface BuildPlan {
  /** Images that the last stage needs: those of FROM, `COPY --from` and mounts, and what `# syntax=` names; each once. */
  readonly images: readonly NeededImage[];
  /** Every instruction, in the order in which a classic builder counts them. */
  readonly steps: readonly BuildStep[];
}

/** An image of others that a Dockerfile needs. A name that a variable without a value makes up is left out. */
export interface NeededImage {
  readonly name: string;
  /** From 1. */
  readonly line: number;
}

/** An instruction, and what builders call it. */
export interface BuildStep {
  /** From 1. */
  readonly line: number;
  /** `RUN pip install numpy`, its lines joined. */
  readonly text: string;
  /** As BuildKit names its stage in `[stage 2/5]`: null where the file has one stage without a name. */
  readonly stage: string | null;
  /** The 2 of `[stage 2/5]`; null for an instruction that BuildKit does not count. */
  readonly number: number | null;
}

const COUNTED = new Set(['ADD', 'COPY', 'RUN', 'WORKDIR']);

/** Reads what a builder does with a Dockerfile. Counting as `dispatchState` of BuildKit's frontend/dockerfile/dockerfile2llb. */
export function buildPlan(text: string): BuildPlan {
  const { document } = parseDockerfile(text);
  if (document === null) return { images: [], steps: [] };
  const value = document.value as DockerfileValue;
  const lines = lineIndex(text);
  const lineOf = (index: number): number => {
    const place = document.places.get(`/instructions/${index}`);
    return lines.rangeOf(place?.key ?? place?.value ?? { start: 0, end: 0 }).start.line;
  };
  return { images: neededImages(value, lineOf), steps: buildSteps(value, lineOf) };
}

function buildSteps({ instructions }: DockerfileValue, lineOf: (index: number) => number): BuildStep[] {
  const bases = stageBases(instructions);
  const names: (string | null)[] = [];
  const counts: number[] = [];
  return instructions.map((instruction, index) => {
    const { keyword, stage, arguments: words, rest } = instruction;
    if (keyword === 'FROM') {
      names.push(words[2]?.toLowerCase() ?? (bases.length > 1 ? `stage-${stage}` : null));
      counts.push(0);
    }
    const isImage = keyword === 'FROM' && bases[stage] === -1 && words[0]?.toLowerCase() !== 'scratch';
    const isCounted = stage >= 0 && (isImage || COUNTED.has(keyword));
    if (isCounted) counts[stage] = (counts[stage] ?? 0) + 1;
    return {
      line: lineOf(index),
      text: `${keyword} ${rest}`.trim(),
      stage: names[stage] ?? null,
      number: isCounted ? (counts[stage] ?? null) : null,
    };
  });
}

function neededImages(value: DockerfileValue, lineOf: (index: number) => number): NeededImage[] {
  const { instructions } = value;
  const reached = reachableStages(value);
  const bases = stageBases(instructions);
  const variables = new Variables(instructions, value.escape);
  const stages = new Set(
    instructions.flatMap(({ keyword, arguments: words }) =>
      keyword === 'FROM' && words[2] !== undefined ? [words[2].toLowerCase()] : [],
    ),
  );
  const found = new Map<string, number>();
  if (value.syntax !== null) found.set(value.syntax, 1);
  instructions.forEach(({ keyword, stage, arguments: words, flags }, index) => {
    if (!reached.has(stage)) return;
    const named: string[] = keyword === 'FROM' && bases[stage] === -1 ? [words[0] ?? ''] : [];
    for (const { name, value: given } of flags) {
      const from = name === 'from' ? given : name === 'mount' ? mountSource(given) : null;
      if (from !== null && !stages.has(from.toLowerCase()) && !/^\d+$/.test(from)) named.push(from);
    }
    for (const name of named.map((word) => variables.inFrom(word)))
      if (name !== null && name.toLowerCase() !== 'scratch' && !found.has(name))
        found.set(name, lineOf(index));
  });
  return [...found].map(([name, line]) => ({ name, line }));
}

function mountSource(mount: string | null): string | null {
  return /(?:^|,)from=([^,]+)/i.exec(mount ?? '')?.[1] ?? null;
}
