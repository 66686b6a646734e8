import type {
  Choice,
  DiskUse,
  Example,
  ExampleResult,
  Guide,
  HostClass,
  Need,
  RecordEntry,
  Rewrite,
} from '../../../docs/index.ts';
import type { Gpus } from '../proxy/gpus.ts';
import type { KeptFile } from '../workspace/keep-files.ts';

/** Told while the guides run, in the order in which things happen; examples that run side by side are mixed. */
export type GuidesEvent =
  /** A line for a person. */
  | { readonly kind: 'notice'; readonly text: string }
  /** How many examples are about to run; told once, before the first. */
  | { readonly kind: 'plan'; readonly examples: number }
  | { readonly kind: 'example-start'; readonly page: string; readonly example: string }
  /** A step begins; `text` is what is typed, the file that is written or compared, or the script. */
  | {
      readonly kind: 'step-start';
      readonly page: string;
      readonly example: string;
      readonly line: number;
      readonly text: string;
    }
  /** The step that runs has written something; told now and then, not for each piece. */
  | { readonly kind: 'output'; readonly page: string; readonly example: string }
  | { readonly kind: 'example-end'; readonly page: string; readonly result: ExampleResult };

/** An example that ran, with what a record needs to know beyond its result. */
export interface ExampleRun {
  readonly guide: Guide;
  readonly example: Example;
  readonly result: ExampleResult;
  readonly host: HostClass;
  readonly engine: RecordEntry['engine'];
  readonly bases: RecordEntry['bases'];
  /** What its images take on the engine's disk; null where it used none. */
  readonly disk: DiskUse | null;
  /** False where it may stand on an image that `bases` lacks. */
  readonly basesKnown: boolean;
  /** What `keep=` and `same=` name, with content. */
  readonly files: readonly KeptFile[];
  /** Each output that was compared, rewritten towards the page; what `guides update` writes. */
  readonly rewrites: readonly Rewrite[];
}

/** How guides are to be run. */
export interface GuidesOptions extends Choice {
  /** The `waybill` that pages may call: a program and its first arguments. */
  readonly waybill: readonly string[];
  /** How many units of examples run side by side, from 1; those that share a named resource never do. */
  readonly jobs: number;
  /** Where passes are remembered, so that an unchanged example is not run again; null to run all anew and keep nothing. */
  readonly cacheFolder: string | null;
  /** `update`: an output that differs fails nothing, and is told by `onRun`. */
  readonly mode: 'test' | 'update';
  /** Workspaces stay, and a notice says where. */
  readonly keep: boolean;
  /** GPUs for each container that asks for none itself; null for none. The page then ran otherwise than it says. */
  readonly gpus: Gpus | null;
  /** Cancels the run: what runs is stopped and cleaned, and CancelledError is thrown. */
  readonly signal: AbortSignal;
  /** What the record has of an example on this class of host, for `same=`; null where it has none. */
  readonly recorded?: (guide: Guide, example: Example, host: HostClass) => RecordEntry | null;
  /** Needs that the host must meet: each is tried, also if no example asks for it. */
  readonly require?: readonly Need[];
  /** Gets every example that ran, kept results included, before its folder goes. */
  readonly onRun?: (run: ExampleRun) => void | Promise<void>;
}

/** The run was cancelled (Ctrl-C); everything is cleaned up. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}
