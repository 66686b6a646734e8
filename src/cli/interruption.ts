import { readFileSync } from 'node:fs';

/** One Ctrl-C arrives several times where npm passes it on; within this time it is the same wish. */
const SAME_WISH_MS = 1500;

/** What Ctrl-C, SIGTERM and a terminal that is closed do: they end the command at once, unless it has something to clean up. */
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
  const onSignal = (): void => {
    first ??= Date.now();
    controller.abort();
    // What an impatient end leaves behind is removed at the next start.
    if (!isOrderly || Date.now() - first > SAME_WISH_MS) die(process);
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  return {
    orderly: () => {
      isOrderly = true;
      if (!isHangupIgnored()) process.on('SIGHUP', onSignal);
      return controller.signal;
    },
    happened: () => first !== null,
  };
}

/** True where who started us has said that a closed terminal does not matter, as `nohup` does: to listen would undo that. */
function isHangupIgnored(): boolean {
  try {
    const ignored = /^SigIgn:\s*([0-9a-f]+)$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    return ignored === undefined || (Number.parseInt(ignored.slice(-1), 16) & 1) === 1;
  } catch {
    // Not on Linux: nobody can tell.
    return true;
  }
}

/** Ends as a program does that knows no signals (130 for a shell): `process.exit` would wait for an open pipe. */
export function die(process: NodeJS.Process): void {
  process.removeAllListeners('SIGINT');
  process.kill(process.pid, 'SIGINT');
}
