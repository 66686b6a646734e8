import type { Example, ExampleResult, Guide, HostClass, RecordEntry } from '../../docs/index.ts';
import type { Gpus } from '../proxy/gpus.ts';
import type { KeptFile } from '../workspace/keep-files.ts';

/** Told while the guides run; `text` is a line for a person. */
export interface GuidesEvent {
  readonly kind: 'notice' | 'example-start';
  readonly text: string;
}

/** An example that ran, with what a record needs to know beyond its result. */
export interface ExampleRun {
  readonly guide: Guide;
  readonly example: Example;
  readonly result: ExampleResult;
  readonly host: HostClass;
  readonly engine: RecordEntry['engine'];
  readonly bases: RecordEntry['bases'];
  /** What `keep=` and `same=` name, with content. */
  readonly files: readonly KeptFile[];
}

/** How guides are to be run. */
export interface GuidesOptions {
  /** The `waybill` that pages may call: a program and its first arguments. */
  readonly waybill: readonly string[];
  /** Only the examples of this id, with what they continue; null for all. */
  readonly example: string | null;
  /** Workspaces stay, and a notice says where. */
  readonly keep: boolean;
  /** GPUs for each container that asks for none itself; null for none. The page then ran otherwise than it says. */
  readonly gpus: Gpus | null;
  /** Cancels the run: what runs is stopped and cleaned, and CancelledError is thrown. */
  readonly signal: AbortSignal;
  /** What the record has of an example on this class of host, for `same=`; null where it has none. */
  readonly recorded?: (guide: Guide, example: Example, host: HostClass) => RecordEntry | null;
  /** Gets every example that ran, kept results included, before its folder goes. */
  readonly onRun?: (run: ExampleRun) => void | Promise<void>;
}

/** The run was cancelled (Ctrl-C); everything is cleaned up. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
}
