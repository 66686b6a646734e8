// @ts-check
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { BrowserError } from './browser-error.mjs';

/**
 * What Playwright's page lacks for a guide: results that land in the workspace, which is the current folder.
 * @typedef {object} PageTools
 * @property {(file: string, options?: { readonly of?: import('playwright-core').Locator }) => Promise<void>} photograph
 *   takes a picture (PNG) of the whole page, or of one part of it
 * @property {(file: string, trigger: () => Promise<unknown>) => Promise<void>} download
 *   does what starts a download, and saves what comes
 */

/**
 * @param {import('playwright-core').Page} page
 * @returns {PageTools}
 */
export function pageTools(page) {
  return {
    async photograph(file, { of } = {}) {
      const path = await placeFor(file);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      /** @type {import('playwright-core').PageScreenshotOptions} */
      const still = { path, animations: 'disabled', caret: 'hide', scale: 'css' };
      await (of ? of.screenshot(still) : page.screenshot({ ...still, fullPage: true }));
    },
    async download(file, trigger) {
      const path = await placeFor(file);
      const [download] = await Promise.all([page.waitForEvent('download'), trigger()]);
      const failure = await download.failure();
      if (failure !== null) throw new BrowserError(`The download of ${download.url()} failed: ${failure}`);
      await download.saveAs(path);
    },
  };
}

/** @param {string} file */
async function placeFor(file) {
  const path = resolve(file);
  await mkdir(dirname(path), { recursive: true });
  return path;
}
