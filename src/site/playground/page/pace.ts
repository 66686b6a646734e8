/** Runs an action later and drops what was asked for before: `delay` counts from the last call. */
export interface Pace {
  /** @param delay in milliseconds; 0 runs it now */
  ask(delay: number): void;
}

/** @param action what is done when the time has come */
export function pace(action: () => void): Pace {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    ask: (delay) => {
      clearTimeout(timer);
      if (delay === 0) action();
      else timer = setTimeout(action, delay);
    },
  };
}
