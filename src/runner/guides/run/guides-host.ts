import type { Engine } from '../../engine/engine.ts';
import type { Host } from '../../needs/host.ts';
import type { GuidesEvent, GuidesOptions } from './example-run.ts';

/** Where a run takes place, and what was asked for. */
export interface GuidesHost {
  readonly engine: Engine | null;
  readonly host: Host;
  readonly options: GuidesOptions;
  readonly onEvent: (event: GuidesEvent) => void;
}
