// @ts-check
import { BrowserError } from './browser-error.mjs';
import { BROWSER_NAMES, findBrowser } from './find-browser.mjs';

/** The same picture on every machine, as far as a browser can promise it: fonts are the machine's own. */
const ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/**
 * Starts the machine's Chromium without a window. Its sandbox is left off only for root, for whom Chromium has none.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launch() {
  const chromium = await playwright();
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new BrowserError(
      process.env['CHROMIUM']
        ? `CHROMIUM names ${process.env['CHROMIUM']}, which cannot be run. Name a Chromium, or unset it.`
        : `No browser in PATH: looked for ${BROWSER_NAMES.join(', ')}. Install Chromium, or set CHROMIUM to its path.`,
    );
  }
  return chromium.launch({
    executablePath,
    args: ARGS,
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: 30_000,
  });
}

/** Playwright drives the browser; it is the using project's own dependency, so that its version is theirs to choose. */
async function playwright() {
  try {
    return (await import('playwright-core')).chromium;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      throw new BrowserError(
        'The package playwright-core is missing: npm install --save-dev playwright-core',
      );
    }
    throw error;
  }
}
