import { setTimeout as sleep } from 'node:timers/promises';

const LIMIT_MS = 20_000;
const PAUSE_MS = 50;

/**
 * Asks again and again until there is an answer.
 * @param what names it in the error that comes where there is none within 20 seconds
 */
export async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > end) throw new Error(`There never was ${what}.`);
    await sleep(PAUSE_MS);
  }
}

/** Waits until what is asked for equals what is wanted; says both otherwise. */
export async function becomes(
  what: string,
  wanted: string | RegExp,
  ask: () => Promise<string>,
): Promise<void> {
  let last = '';
  try {
    await until(what, async () => {
      last = await ask();
      return (typeof wanted === 'string' ? last === wanted : wanted.test(last)) ? true : null;
    });
  } catch {
    throw new Error(`${what} should be ${String(wanted)}, and is ${JSON.stringify(last)}.`);
  }
}
