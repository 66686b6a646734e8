import type { EngineSearch } from '../engine/find-engine.ts';

/** What this host has: a need that is met is null, else why not, in words. */
export interface Host {
  readonly search: EngineSearch;
  /** Model of the GPU that containers can see. */
  readonly gpu: () => Promise<Probe>;
  readonly browser: () => Promise<Probe>;
  readonly network: () => Promise<Probe>;
  readonly registry: () => Promise<Probe>;
  /** Bytes free where the workspaces are and, for an engine of this machine, where its images are. */
  readonly freeDisk: () => Promise<number>;
  /** Bytes that an engine's containers, or else this host's programs, may have. */
  readonly memory: () => Promise<number>;
}

/** What a real try has shown: what is there (a model, a path), or why it cannot be had. */
export type Probe =
  | { readonly there: string; readonly why: null }
  | { readonly there: null; readonly why: string };
