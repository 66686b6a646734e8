import type { Document } from '../../document.ts';
import type { DockerfileValue, Instruction } from '../dockerfile-value.ts';
import { byStage } from './by-stage.ts';
import { copiedPaths } from './copied-paths.ts';
import type { FinalStage, Given, PlacedInstruction, StartCommand } from './final-stage-value.ts';
import { absolutePath } from './image-path.ts';
import { stageBases } from './stage-bases.ts';
import { Variables } from './variables.ts';

/** The final image of a Dockerfile; null where the document is none or has no FROM. */
export function finalStage(document: Document): FinalStage | null {
  if (document.language !== 'dockerfile') return null;
  const value = document.value as DockerfileValue;
  const stages = chainOfStages(value);
  const [bottom] = stages;
  if (bottom === undefined) return null;
  const placed = value.instructions.map((instruction, index) => ({
    ...instruction,
    pointer: `/instructions/${index}`,
  }));
  const own = byStage(placed);
  const instructions = stages.flatMap((stage) => own.get(stage) ?? []);
  return readStage(instructions, value);
}

/** The last stage and those that it builds upon, the lowest first. */
function chainOfStages({ instructions }: DockerfileValue): number[] {
  const bases = stageBases(instructions);
  const chain: number[] = [];
  for (let stage = bases.length - 1; stage >= 0; stage = bases[stage] ?? -1) chain.push(stage);
  return chain.reverse();
}

interface State {
  readonly variables: Variables;
  user: Given<string> | null;
  workdir: Given<string> | null;
  /** Whether all of it stands in the text: a relative WORKDIR begins where the base image is, and a variable may be unknown. */
  workdirIsWhole: boolean;
  entrypoint: Given<StartCommand> | null;
  cmd: Given<StartCommand> | null;
  cmdStage: number;
}

function readStage(instructions: readonly PlacedInstruction[], value: DockerfileValue): FinalStage | null {
  const [from] = instructions;
  if (from === undefined) return null;
  const variables = new Variables(value.instructions, value.escape);
  const image = variables.inFrom(from.arguments[0] ?? '');
  const platform = from.flags.find(({ name }) => name === 'platform')?.value;
  const known = platform === undefined || platform === null ? null : variables.inFrom(platform);
  const state: State = {
    variables,
    user: null,
    workdir: null,
    workdirIsWhole: false,
    entrypoint: null,
    cmd: null,
    cmdStage: -1,
  };
  const copies = instructions.flatMap((instruction) => {
    if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
      return copiedPaths(instruction, variables, state);
    apply(instruction, state);
    return [];
  });
  return {
    base: { value: image, pointer: from.pointer },
    platform: known === null ? null : { value: known, pointer: from.pointer },
    instructions,
    env: variables.env,
    user: state.user,
    workdir: state.workdir,
    entrypoint: state.entrypoint,
    cmd: state.cmd,
    copies,
  };
}

function apply(instruction: PlacedInstruction, state: State): void {
  const { keyword, pointer } = instruction;
  const { variables } = state;
  const [first = ''] = instruction.arguments;
  if (keyword === 'FROM') variables.beginStage();
  else if (keyword === 'ENV') variables.setEnv(instruction);
  else if (keyword === 'ARG') variables.setArg(instruction);
  else if (keyword === 'USER') state.user = { value: variables.expand(first).text, pointer };
  else if (keyword === 'WORKDIR') {
    const { text: path, unset } = variables.expand(first);
    state.workdir = { value: absolutePath(path, state.workdir?.value ?? '/'), pointer };
    state.workdirIsWhole = unset.length === 0 && (path.startsWith('/') || state.workdirIsWhole);
  } else if (keyword === 'ENTRYPOINT') {
    state.entrypoint = { value: startCommand(instruction), pointer };
    // As BuildKit does: a CMD of a stage below was not meant for this ENTRYPOINT and is dropped.
    if (state.cmdStage !== instruction.stage) state.cmd = null;
  } else if (keyword === 'CMD') {
    state.cmd = { value: startCommand(instruction), pointer };
    state.cmdStage = instruction.stage;
  }
}

function startCommand({ json, arguments: words }: Instruction): StartCommand {
  return { json: json || words.length === 0, words };
}
