/** One `--name=value` in front of the arguments. */
export interface Flag {
  /** Without the hyphens: `chown`. */
  readonly name: string;
  /** Null where there is no `=`. */
  readonly value: string | null;
}

/** A pair of ENV, LABEL or ARG. */
export interface Pair {
  readonly name: string;
  /** As written, quotes and variables included; null for an ARG without a default. */
  readonly value: string | null;
  /** False for the old form with a blank: `ENV NAME value`. */
  readonly equals: boolean;
}

/** A file or script that stands in the Dockerfile itself: `<<EOF`. */
export interface Heredoc {
  readonly name: string;
  readonly content: string;
}

/** One instruction with its continuation lines joined, read as BuildKit reads it. */
export interface Instruction {
  /** In upper case: `COPY`. */
  readonly keyword: string;
  /** Which build stage it belongs to, from 0; -1 in front of the first FROM. */
  readonly stage: number;
  /** True where the arguments are a JSON list of texts. */
  readonly json: boolean;
  readonly flags: readonly Flag[];
  /**
   * Parted as BuildKit parts them. The shell form of RUN, CMD, ENTRYPOINT and of HEALTHCHECK's command is one argument;
   * so is all that follows USER, WORKDIR, MAINTAINER and STOPSIGNAL. Empty for ENV and LABEL, which have `pairs`, and for
   * ONBUILD, which has `trigger`.
   */
  readonly arguments: readonly string[];
  /** Of ENV, LABEL and ARG; empty for all others. */
  readonly pairs: readonly Pair[];
  readonly heredocs: readonly Heredoc[];
  /** All that stands behind keyword and flags, without the breaks of continued lines. */
  readonly rest: string;
  /** What ONBUILD puts off; null for all others. */
  readonly trigger: Instruction | null;
}

/**
 * A Dockerfile as plain data. Places of the document: `/instructions/3` (its key is the keyword, its value the whole
 * instruction without heredocs), `/instructions/3/flags/0`, `/instructions/3/arguments/0`, `/instructions/3/pairs/0` with
 * `/name` and `/value` below, `/instructions/3/heredocs/0` (its content).
 */
export interface DockerfileValue {
  readonly instructions: readonly Instruction[];
  /** The character that continues a line and takes the meaning from the next one. */
  readonly escape: '\\' | '`';
  /** What `# syntax=` names; null without it. */
  readonly syntax: string | null;
}
