import type { Engine } from '../engine/engine.ts';
import type { LaunchEvent } from './launch-event.ts';

/** How a `ContainerRun` is executed, besides what it says itself. */
export interface LaunchOptions {
  readonly engine: Engine;
  /** Ends the run politely, then hard: Ctrl-C. */
  readonly signal: AbortSignal;
  /** The container stays, stopped, for a look at it. */
  readonly keep: boolean;
  /** `--output`, absolute: paths of outputs start there, and what is written lies there for the time of the run. */
  readonly output: string;
  /** A promise is waited for before more is read, so that a slow reader slows the program and nothing piles up. */
  readonly onEvent: (event: LaunchEvent) => void | Promise<void>;
}

/** `--shell`: a shell in the place of the command, at the caller's terminal. */
export interface ShellOptions {
  /** Local sources laid over the code of the image: absolute on this host, absolute in the container. */
  readonly mounts: readonly { readonly source: string; readonly target: string }[];
}
