/** Between two signs, in milliseconds. */
const PAUSE_MS = 2000;

/**
 * Gives signs of life as long as something is waited for. A thread that computes gives none.
 * @returns takes what is waited for, and gives it back
 */
export function signsWhile(sign: () => void): <Value>(coming: Promise<Value>) => Promise<Value> {
  let waiting = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  return async (coming) => {
    waiting += 1;
    timer ??= setInterval(sign, PAUSE_MS);
    try {
      return await coming;
    } finally {
      waiting -= 1;
      if (waiting === 0) {
        clearInterval(timer);
        timer = undefined;
      }
    }
  };
}
