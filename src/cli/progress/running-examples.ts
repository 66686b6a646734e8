import type { GuidesEvent } from '../../runner/index.ts';

/** An example that runs now, with the step that it is at. */
export interface RunningExample {
  readonly page: string;
  readonly example: string;
  /** Which of all that run it is, from 1. */
  readonly index: number;
  /** Of the step; null before the first. */
  readonly line: number | null;
  /** What the step types, writes or compares. */
  readonly text: string;
  /** When the step began, in ms of the caller's clock. */
  readonly since: number;
  /** When it last wrote something, or began. */
  readonly heard: number;
}

/** How far a run of guides is. */
export interface RunningExamples {
  /** How many examples run; null before that is known. */
  readonly total: number | null;
  readonly started: number;
  readonly failed: number;
  readonly running: readonly RunningExample[];
}

/** Nothing has begun. */
export const NOTHING_RUNS: RunningExamples = { total: null, started: 0, failed: 0, running: [] };

/** The state after an event at this time. Pure. */
export function afterEvent(state: RunningExamples, event: GuidesEvent, now: number): RunningExamples {
  switch (event.kind) {
    case 'plan':
      return { ...state, total: event.examples };
    case 'example-start': {
      const { page, example } = event;
      const index = state.started + 1;
      const fresh = { page, example, index, line: null, text: `example ${example}`, since: now, heard: now };
      return { ...state, started: index, running: [...state.running, fresh] };
    }
    case 'step-start': {
      const { page, example, line, text } = event;
      const running = state.running.map((one) =>
        one.page === page && one.example === example ? { ...one, line, text, since: now, heard: now } : one,
      );
      return { ...state, running };
    }
    case 'output': {
      const { page, example } = event;
      const running = state.running.map((one) =>
        one.page === page && one.example === example ? { ...one, heard: now } : one,
      );
      return { ...state, running };
    }
    case 'example-end': {
      const { page, result } = event;
      const running = state.running.filter((one) => one.page !== page || one.example !== result.id);
      return { ...state, failed: state.failed + (result.verdict === 'failed' ? 1 : 0), running };
    }
    default:
      return state;
  }
}
