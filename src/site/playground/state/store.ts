import { reduce } from './reduce.ts';
import type { PlaygroundEvent, PlaygroundState } from './state.ts';

/** Holds the state. Rooms of the page tell it what happens, and are told when it has changed. */
export interface Store {
  state(): PlaygroundState;
  /** Takes effect at once; within a listener, after all listeners have seen the change before. */
  apply(event: PlaygroundEvent): void;
  /** @param listener gets the state as it is and as it was, each change in turn */
  subscribe(listener: (state: PlaygroundState, before: PlaygroundState) => void): void;
}

/** @param state what it begins with */
export function storeOf(state: PlaygroundState): Store {
  const listeners: Parameters<Store['subscribe']>[0][] = [];
  const waiting: PlaygroundEvent[] = [];
  let now = state;
  let busy = false;
  const settle = (event: PlaygroundEvent) => {
    const before = now;
    const after = reduce(before, event);
    if (after === before) return;
    now = after;
    for (const listener of listeners) listener(after, before);
  };
  return {
    state: () => now,
    apply: (event) => {
      waiting.push(event);
      if (busy) return;
      busy = true;
      try {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) settle(next);
      } finally {
        busy = false;
      }
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}
