// @ts-check
import { setTimeout as wait } from 'node:timers/promises';
import { BrowserError } from './browser-error.mjs';
import { launch } from './launch.mjs';
import { pageTools } from './page-tools.mjs';
import { tellFailure } from './tell-failure.mjs';
import { waitForAnswer } from './wait-for-answer.mjs';
import { watchPage } from './watch-page.mjs';

/**
 * @typedef {object} CheckPageOptions
 * @property {number} [waitMs] how long the address may need until it answers; 30 s by default
 * @property {number} [limitMs] the longest time for everything, below the step's own `timeout=`; 100 s by default
 * @property {readonly RegExp[]} [tolerate] errors of the page and its requests that are no failure
 * @property {{ readonly width: number, readonly height: number }} [viewport] 1000 × 700 by default
 */

/**
 * Opens an address in the machine's Chromium and does there what a reader does. It fails, with a message on stderr and
 * the exit code 1, where `check` throws, where the address does not answer in time, and where the page itself reports an
 * error (console, script, request). The browser is closed in any case. It does not throw: a script goes on behind it.
 * @param {string} url `about:blank` for a page that the check fills itself
 * @param {(page: import('playwright-core').Page, tools: import('./page-tools.mjs').PageTools) => Promise<void>} check
 *   gets Playwright's own page
 * @param {CheckPageOptions} [options]
 * @returns {Promise<boolean>} whether all was well
 */
export async function checkPage(url, check, options = {}) {
  const limitMs = options.limitMs ?? 100_000;
  const over = new AbortController();
  const work = visit(url, check, options, over.signal);
  try {
    const first = await Promise.race([work, wait(limitMs, 'late', { signal: over.signal, ref: true })]);
    if (first !== 'late') return true;
    throw new BrowserError(`It was stopped after ${limitMs / 1000} s (limitMs of checkPage).`);
  } catch (error) {
    tellFailure(url, error);
    process.exitCode = 1;
    return false;
  } finally {
    over.abort();
    // What the stopped work still says is no news; but the browser must be gone when we return.
    await work.catch(() => {});
  }
}

/**
 * @param {string} url
 * @param {Parameters<typeof checkPage>[1]} check
 * @param {CheckPageOptions} options
 * @param {AbortSignal} signal closes the browser, which ends whatever waits for it
 */
async function visit(url, check, { waitMs = 30_000, tolerate = [], viewport }, signal) {
  await waitForAnswer(url, waitMs, signal);
  const browser = await launch();
  const close = () => browser.close();
  signal.addEventListener('abort', close);
  try {
    if (signal.aborted) return;
    const page = await openPage(browser, viewport);
    const found = watchPage(page);
    if (url !== 'about:blank') await page.goto(url);
    const ended = new Promise((_, reject) => {
      browser.on('disconnected', () => reject(new BrowserError('The browser has ended.')));
    });
    await Promise.race([check(page, pageTools(page)), ended]);
    const faults = found.filter((text) => !tolerate.some((pattern) => pattern.test(text)));
    if (faults.length > 0) throw new BrowserError(['The page reported:', ...faults].join('\n  '));
  } finally {
    signal.removeEventListener('abort', close);
    await browser.close();
  }
}

/**
 * A visitor who was never here, alike on all machines.
 * @param {import('playwright-core').Browser} browser
 * @param {CheckPageOptions['viewport']} viewport
 */
async function openPage(browser, viewport = { width: 1000, height: 700 }) {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(10_000);
  return context.newPage();
}
