import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../src/browser/index.mjs';

/** Starts the system's Chromium; the environment variable CHROMIUM names another one. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('No Chromium. Install it, or set CHROMIUM to the path of one.');
  return chromium.launch({
    executablePath,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-gpu',
      // Chromium refuses to run as root within its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
