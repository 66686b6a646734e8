import type { Refusal } from '../run/planned.ts';

/** How a manifest is run, to be pasted into sh, bash or zsh. No secret is in it. */
export interface RunLines {
  /** `waybill run …`; null where this file is not what is run. */
  readonly waybill: string | null;
  /** Plain `docker run …` that does the same; empty where it is refused. */
  readonly docker: readonly DockerLine[];
  /** Words of the lines that stand for what was not typed, and are to be replaced. */
  readonly open: readonly OpenWord[];
  /** What is wrong with what was typed, and what is missing that no word can stand for. */
  readonly refusals: readonly Refusal[];
  /** What the lines do otherwise than the platform, or need, one sentence each. */
  readonly notes: readonly string[];
  /** Files of the run as the platform has them, to be copied. */
  readonly files: readonly RunFile[];
}

/** One container. */
export interface DockerLine {
  /** `batch-1`; null where there is only one. */
  readonly case: string | null;
  readonly line: string;
}

/** A word of the lines that stands for something. */
export interface OpenWord {
  /** The input or option that it stands for. */
  readonly about: string;
  /** `IMAGES_FOLDER`. */
  readonly word: string;
}

/** A file to be copied. */
export interface RunFile {
  /** `config.json`. */
  readonly name: string;
  readonly text: string;
}
