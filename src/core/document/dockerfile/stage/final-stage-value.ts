import type { Instruction } from '../dockerfile-value.ts';

/** A value and the pointer of the instruction (or pair, or argument) that gave it. */
export interface Given<T> {
  readonly value: T;
  readonly pointer: string;
}

/** CMD or ENTRYPOINT as it holds at the end. */
export interface StartCommand {
  /** False for the shell form, which the image runs as `/bin/sh -c TEXT`; `words` then is that text alone. */
  readonly json: boolean;
  readonly words: readonly string[];
}

/** One COPY or ADD that puts something into the final image. */
export interface CopiedPath {
  readonly keyword: 'COPY' | 'ADD';
  /** As written, variables replaced where they are known. */
  readonly source: string;
  /** Stage or image that it is taken from; null for the build context. */
  readonly from: string | null;
  /**
   * Absolute path in the image. Where the destination is a folder and the source names one file, the file's path in it;
   * the content of a folder goes to the destination itself, which text alone cannot tell from a file without an ending.
   */
  readonly target: string;
  /** The destination as written, made absolute; a folder keeps its `/` at the end. */
  readonly destination: string;
  /** False where a relative path starts at a WORKDIR that the base image has a part in, or a variable is unknown. */
  readonly certain: boolean;
  /** Pointer of the source. */
  readonly pointer: string;
  /** Pointer of the instruction. */
  readonly instruction: string;
}

/** An instruction of the final image with its pointer. */
export interface PlacedInstruction extends Instruction {
  readonly pointer: string;
}

/** What the last stage, with the stages that it builds upon, says about the image. What the base image sets is not known. */
export interface FinalStage {
  /** The image at the bottom, variables replaced; null where a variable without default decides. Pointer of its FROM. */
  readonly base: Given<string | null>;
  /** The platform that the FROM at the bottom names, variables replaced; null without one or where it is not known. */
  readonly platform: Given<string> | null;
  /** All instructions that make the final image, from the FROM at the bottom on. */
  readonly instructions: readonly PlacedInstruction[];
  /** ENV, last value of each name, quotes taken off and known variables replaced. The pointer is that of the pair. */
  readonly env: ReadonlyMap<string, Given<string>>;
  /** Null where the base image decides (mostly root). */
  readonly user: Given<string> | null;
  /** Absolute; null where the base image decides (mostly `/`). */
  readonly workdir: Given<string> | null;
  /** An empty list of words (`ENTRYPOINT []`) takes the base image's away. Null where the base image decides. */
  readonly entrypoint: Given<StartCommand> | null;
  readonly cmd: Given<StartCommand> | null;
  readonly copies: readonly CopiedPath[];
}
