import type { GuidesCache } from '../cache/guides-cache.ts';
import type { Engine } from '../engine/engine.ts';
import type { Host } from '../needs/host.ts';
import type { GuidesEvent, GuidesOptions } from './example-run.ts';

/** What all examples of a run share. */
export interface GuidesWorld {
  readonly engine: Engine | null;
  readonly host: Host;
  readonly options: GuidesOptions;
  readonly cache: GuidesCache;
  readonly onEvent: (event: GuidesEvent) => void;
}
