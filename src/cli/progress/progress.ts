import type { GuidesEvent } from '../../runner/index.ts';

/** Shows a run of guides while it goes on. */
export interface Progress {
  readonly onEvent: (event: GuidesEvent) => void;
  /** Takes away what is no result and stops all timers; to be called however the run ends. */
  readonly end: () => void;
}
