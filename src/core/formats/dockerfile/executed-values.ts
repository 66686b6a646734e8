import type { DockerfileValue } from '../../document/dockerfile/dockerfile-value.ts';
import type { PlacedInstruction } from '../../document/dockerfile/stage/final-stage-value.ts';
import { reachableStages } from '../../document/dockerfile/stage/reachable-stages.ts';
import { Variables } from '../../document/dockerfile/stage/variables.ts';
import type { Document } from '../../document/document.ts';
import type { Finding } from '../../finding.ts';
import { placedInstructions } from './placed-instructions.ts';

/** What a text means where an instruction is carried out; null where a variable in it is not known, or it cannot be read. */
export interface KnownValues {
  readonly text: (written: string) => string | null;
  /** The same, parted at blanks that come from variables or stand outside quotes. */
  readonly words: (written: string) => readonly string[] | null;
}

/** Looks at one instruction that BuildKit carries out. */
export type ValueCheck = (
  instruction: PlacedInstruction,
  values: KnownValues,
  document: Document,
) => readonly Finding[];

/** A stage with more variables than this gives none to those that build upon it, so that their copies stay small. */
const MOST_INHERITED = 1000;

/** Carries out the stages that BuildKit needs, as far as variables are concerned, and looks at each instruction with its values. */
export function checkExecuted(document: Document, check: ValueCheck): Finding[] {
  if (document.language !== 'dockerfile') return [];
  const value = document.value as DockerfileValue;
  const reached = reachableStages(value);
  const ends = new Map<string, Variables>();
  let variables = new Variables(value.instructions, value.escape);
  const fresh = variables;
  const names: string[] = [];
  return placedInstructions(document).flatMap((instruction) => {
    const { keyword, stage, arguments: words } = instruction;
    if (stage < 0) return [];
    if (keyword === 'FROM') {
      const before = names.at(-1) ?? '';
      if (before !== '') ends.set(before, variables);
      const base = ends.get(words[0]?.toLowerCase() ?? '') ?? fresh;
      variables = (base.env.size > MOST_INHERITED ? fresh : base).copy();
      names.push(words[2]?.toLowerCase() ?? '');
      return [];
    }
    const findings = reached.has(stage) ? check(instruction, valuesOf(variables), document) : [];
    if (keyword === 'ENV') variables.setEnv(instruction);
    else if (keyword === 'ARG') variables.setArg(instruction);
    return findings;
  });
}

function valuesOf(variables: Variables): KnownValues {
  return {
    text: (written) => {
      const { text, unset } = variables.expand(written);
      return unset.length > 0 ? null : text;
    },
    words: (written) => {
      const { words, unset } = variables.expand(written);
      return unset.length > 0 ? null : words;
    },
  };
}
