import type { FormatId } from '../core/index.ts';

/** Why a fence is only shown (FENCES.md, "Fates"). */
export const SHOWN_REASONS = [
  'needs-platform',
  'needs-hardware',
  'needs-account',
  'fragment',
  'illustration',
] as const;
/** One of the reasons that `shown=` may give. */
export type ShownReason = (typeof SHOWN_REASONS)[number];

/** What becomes of a fence; coverage is counted by it. */
export type FateKind = 'file' | 'run' | 'output' | 'checked' | 'shown';

/** What happens to a fence; each has exactly one (FENCES.md, "Fates"). */
export type Fate =
  | { readonly kind: 'file'; readonly path: string; readonly judged: Judged | null }
  | {
      readonly kind: 'run';
      readonly how: 'console';
      readonly commands: readonly ConsoleCommand[];
      readonly tty: Tty | null;
      readonly retryMs: number | null;
    }
  | { readonly kind: 'run'; readonly how: 'script'; readonly retryMs: number | null }
  | {
      readonly kind: 'output';
      readonly of: string | null;
      readonly json: boolean;
      readonly schema: string | null;
    }
  | { readonly kind: 'checked'; readonly judged: Judged }
  | {
      readonly kind: 'shown';
      readonly reason: ShownReason;
      readonly note: string | null;
      readonly explicit: boolean;
    };

/** A manifest or Dockerfile in a fence: its format, and the error ids that it must have (`expect=`). */
export interface Judged {
  readonly format: FormatId;
  readonly expect: readonly string[];
}

/** A console fence that is typed into a terminal (`tty`); `prompt` is the text of `prompt=`, waited for before the next line. */
export interface Tty {
  readonly prompt: string | null;
}

/** One `$ ` command of a console fence with what the page says comes out. */
export interface ConsoleCommand {
  /** Line of its `$ ` in the file, from 1. */
  readonly line: number;
  /** As typed, continuation lines included, without `$ ` and `> `. */
  readonly text: string;
  /** Null: the output is not compared. An empty list: there must be none (`[no output]`). */
  readonly expected: readonly PageLine[] | null;
  readonly exitCode: number;
}

/** A line of expected output and where it stands in the file, from 1. */
export interface PageLine {
  readonly line: number;
  readonly text: string;
}

/** One code fence of a page, as found. */
export interface Fence {
  /** Line of the opening fence in the file, from 1. */
  readonly line: number;
  readonly endLine: number;
  readonly column: number;
  /** Empty where the fence names none. */
  readonly language: string;
  /** The info string behind the language, as written. */
  readonly meta: string;
  /** The content as a reader copies it: container prefixes (lists, quotes) removed, lines joined by LF, each ended by one. */
  readonly text: string;
  /** Line of the file on which the first line of `text` stands. */
  readonly textLine: number;
  readonly fate: Fate | null;
  /** Id of the example that it belongs to, null for a fence that takes no part in one. */
  readonly example: string | null;
}
