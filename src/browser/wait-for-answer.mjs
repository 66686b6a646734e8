// @ts-check
import { setTimeout as wait } from 'node:timers/promises';
import { BrowserError } from './browser-error.mjs';

const PAUSE_MS = 250;
const ONE_TRY_MS = 5_000;

/**
 * Waits until an address answers: a container that was just started takes a moment. Any answer below 500 will do.
 * Other than http and https there is nothing to wait for.
 * @param {string} url
 * @param {number} waitMs the longest time
 * @param {AbortSignal} signal
 * @returns {Promise<void>}
 * @throws {BrowserError} that tells the last try
 */
export async function waitForAnswer(url, waitMs, signal) {
  if (!/^https?:/.test(url)) return;
  const end = Date.now() + waitMs;
  for (;;) {
    const why = await tryOnce(url, signal);
    if (why === null) return;
    if (signal.aborted || Date.now() + PAUSE_MS > end) throw new BrowserError(notReached(url, waitMs, why));
    await wait(PAUSE_MS);
  }
}

/**
 * @param {string} url
 * @param {AbortSignal} signal
 * @returns {Promise<string | null>} why it did not answer
 */
async function tryOnce(url, signal) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(ONE_TRY_MS)]) });
    await answer.body?.cancel();
    return answer.status < 500 ? null : `it answered ${answer.status} ${answer.statusText}`;
  } catch (error) {
    // Node's own words are `fetch failed`; the reason is behind them.
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return cause instanceof Error ? codeOf(cause) || cause.message : String(cause);
  }
}

/** @param {Error} error */
function codeOf(error) {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/**
 * @param {string} url
 * @param {number} waitMs
 * @param {string} why
 */
function notReached(url, waitMs, why) {
  const hint =
    why === 'ECONNRESET' || why === 'UND_ERR_SOCKET'
      ? 'Something took the connection and dropped it: in a container, the program must listen on 0.0.0.0, not on 127.0.0.1.'
      : 'Does the container run (docker ps), and is its port published (docker run -p)?';
  return `${url} gave no answer within ${waitMs / 1000} s; the last try: ${why}. ${hint}`;
}
