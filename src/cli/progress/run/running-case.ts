import type { RunStatus } from '../../../core/index.ts';
import type { LaunchEvent } from '../../../runner/index.ts';

/** One container that is on its way, as a progress display sees it. */
export interface RunningCase {
  /** Null where there is only one. */
  readonly name: string | null;
  readonly stage: string;
  /** When the stage began, in ms of the caller's clock. */
  readonly since: number;
  /** When something was last heard of it. */
  readonly heard: number;
  /** The last line of a build, or of what a program draws anew. */
  readonly line: string;
  readonly pull: { readonly bytes: number; readonly total: number | null } | null;
  readonly isRunning: boolean;
}

/** How far all of them are. */
export interface RunningCases {
  /** How many there are. */
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  readonly running: readonly RunningCase[];
}

/** Nothing has begun. */
export function noCases(total: number): RunningCases {
  return { total, done: 0, failed: 0, running: [] };
}

/** The state after something happened to a case at this time. Pure. */
export function afterLaunchEvent(
  state: RunningCases,
  name: string | null,
  event: LaunchEvent,
  now: number,
): RunningCases {
  const known = state.running.find((one) => one.name === name);
  const before: RunningCase = known ?? fresh(name, now);
  const after = { ...before, ...change(event, now), heard: now };
  const running =
    known === undefined
      ? [...state.running, after]
      : state.running.map((one) => (one === known ? after : one));
  return { ...state, running };
}

/** The state after a case has ended. Pure. */
export function afterCase(state: RunningCases, name: string | null, status: RunStatus): RunningCases {
  return {
    ...state,
    done: state.done + 1,
    failed: state.failed + (status === 'succeeded' ? 0 : 1),
    running: state.running.filter((one) => one.name !== name),
  };
}

function fresh(name: string | null, now: number): RunningCase {
  return { name, stage: 'Starting', since: now, heard: now, line: '', pull: null, isRunning: false };
}

function change(event: LaunchEvent, now: number): Partial<RunningCase> {
  switch (event.kind) {
    case 'stage':
      return { stage: event.message, since: now, line: '', pull: null, isRunning: false };
    case 'build-output': {
      const line =
        event.text
          .trimEnd()
          .split(/[\r\n]/)
          .at(-1) ?? '';
      return line === '' ? {} : { line };
    }
    case 'pull':
      return { pull: { bytes: event.bytes, total: event.total } };
    case 'started':
      return { stage: 'Running', since: now, line: '', pull: null, isRunning: true };
    case 'stopping':
      return { stage: `Stopping: ${event.message}`, since: now, line: '' };
    default:
      return {};
  }
}
