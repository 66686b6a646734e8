import type { RunStatus } from '../../../core/index.ts';
import type { LaunchEvent } from '../../../runner/index.ts';

/** Shows runs while they go on, and passes on what their programs print. */
export interface RunDisplay {
  /** @param name of the case; null where there is only one */
  readonly onEvent: (name: string | null, event: LaunchEvent) => void;
  readonly onEnd: (name: string | null, status: RunStatus) => void;
  /** Takes away what is no result and stops all timers; to be called however the runs end. */
  readonly end: () => void;
}

/** What happens in words, for displays of every kind. */
export interface DisplayedLines {
  /** Lines to be written for good after an event. */
  readonly after: (name: string | null, event: LaunchEvent) => readonly string[];
  readonly atEnd: (name: string | null) => readonly string[];
  /** The row that the program of a case draws anew; empty where it draws none. */
  readonly redrawn: (name: string | null) => string;
}
