import type { ConsoleCommand, Fence, Judged, PageLine, Tty } from './fence.ts';

/** A page of guides as planned: what runs, what is counted and what the badge says. Pure data. */
export interface Guide {
  /** As given, `/` as separator. */
  readonly path: string;
  readonly title: string | null;
  readonly fences: readonly Fence[];
  readonly examples: readonly Example[];
  readonly problems: readonly GuideProblem[];
}

/** What is wrong with the page itself: `fence/no-fate`, `fence/bad-directive` … (FENCES.md). */
export interface GuideProblem {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/** What an example needs from the host, else it is skipped. `text` is the need as it is written in `needs=`. */
export type Need = { readonly text: string } & (
  | { readonly kind: 'engine' | 'gpu' | 'browser' | 'network' | 'registry' }
  | { readonly kind: 'disk' | 'memory'; readonly bytes: number }
  | { readonly kind: 'command' | 'secret'; readonly name: string }
);

/** One fresh folder and one bash session, in which the steps take effect in page order. */
export interface Example {
  readonly id: string;
  /** Line of the directive that opens it, or of its first fence. */
  readonly line: number;
  readonly needs: readonly Need[];
  /** Longest time for one step, null for the default of its kind. */
  readonly timeoutMs: number | null;
  /** Files and folders beside the page that are copied into the workspace first. */
  readonly files: readonly string[];
  readonly continues: string | null;
  readonly keep: readonly string[];
  readonly same: readonly string[];
  /** True where a step types `docker` (or podman). */
  readonly usesEngine: boolean;
  readonly steps: readonly Step[];
}

/** What the runner does, in order. `line` counts from 1 in the file. */
export type Step =
  | {
      readonly kind: 'check';
      readonly line: number;
      readonly text: string;
      readonly textLine: number;
      /** The fence's title, else a name that says no more than its language: `fence.yaml`. */
      readonly fileName: string;
      readonly judged: Judged;
    }
  | { readonly kind: 'write'; readonly line: number; readonly path: string; readonly content: string }
  | {
      readonly kind: 'run';
      readonly how: 'console';
      readonly line: number;
      readonly command: ConsoleCommand;
      readonly tty: Tty | null;
      readonly retryMs: number | null;
    }
  | {
      readonly kind: 'run';
      readonly how: 'script';
      readonly line: number;
      readonly script: string;
      readonly scriptLine: number;
      readonly retryMs: number | null;
    }
  | {
      readonly kind: 'compare';
      readonly line: number;
      readonly of: string | null;
      readonly expectation: Expectation;
    }
  | { readonly kind: 'verify'; readonly line: number; readonly file: string };

/** What an `output` fence asks of the text that it is compared with. */
export type Expectation =
  | { readonly kind: 'lines'; readonly lines: readonly PageLine[] }
  | { readonly kind: 'json'; readonly text: string; readonly textLine: number }
  | { readonly kind: 'schema'; readonly schema: string };
