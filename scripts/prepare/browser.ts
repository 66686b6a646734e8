import { findBrowser } from '../../src/browser/index.mjs';
import { installCommand, installPackages } from './install-packages.ts';
import type { Ready, Say } from './ready.ts';

const PACKAGES = ['chromium'];

/** See to it that there is a Chromium for the browser tests; installs Debian's where there is none. Never throws. */
export async function prepareBrowser(say: Say): Promise<Ready> {
  if (findBrowser() !== null) return { ok: true };
  const reason = await installPackages(PACKAGES, say);
  if (reason === null && findBrowser() !== null) return { ok: true };
  return {
    ok: false,
    reason: `No Chromium: ${reason ?? 'the package was installed and has none'}.`,
    command: installCommand(PACKAGES),
  };
}
