/** One Ctrl-C arrives several times where npm passes it on; within this time it is the same wish. */
const SAME_WISH_MS = 1500;

/** What Ctrl-C and SIGTERM do: they end the command at once, unless it has something to clean up. */
export interface Interruption {
  /** From now on the first one asks for an orderly end, by this signal; who asks again later means at once. */
  orderly(): AbortSignal;
  happened(): boolean;
}

/** Listen to the process's signals. */
export function watchInterruption(process: NodeJS.Process): Interruption {
  const controller = new AbortController();
  let isOrderly = false;
  let first: number | null = null;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      first ??= Date.now();
      controller.abort();
      // What an impatient end leaves behind is removed at the next start.
      if (!isOrderly || Date.now() - first > SAME_WISH_MS) die(process);
    });
  }
  return {
    orderly: () => {
      isOrderly = true;
      return controller.signal;
    },
    happened: () => first !== null,
  };
}

/** Ends as a program does that knows no signals (130 for a shell): `process.exit` would wait for an open pipe. */
export function die(process: NodeJS.Process): void {
  process.removeAllListeners('SIGINT');
  process.kill(process.pid, 'SIGINT');
}
