import { chromium } from 'playwright-core';
import { findBrowser } from '../../../src/browser/index.mjs';
import { buildSite } from '../../../test/site/browser/build-site.ts';
import type { Figure } from '../figure.ts';
import { countingHost } from './counting-host.ts';
import { editorFigures } from './editor-figures.ts';
import { keystrokeFigures } from './keystroke-figures.ts';
import { memoryFigures } from './memory-figures.ts';
import { usableFigures } from './usable-figures.ts';

const MEASURES = {
  usable: usableFigures,
  editor: editorFigures,
  keystrokes: keystrokeFigures,
  memory: memoryFigures,
} as const;

/**
 * What the playground of the built site costs who uses it.
 * @param chosen names of `MEASURES`; all where none is named
 * @param site a folder with a built site; where none is named one is built
 */
export async function* playgroundFigures(
  chosen: readonly string[],
  site: string | undefined,
): AsyncGenerator<Figure> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('No Chromium. Install it, or set CHROMIUM to the path of one.');
  const unknown = chosen.filter((name) => !(name in MEASURES));
  if (unknown.length > 0) throw new Error(`No measure ${unknown}; there are ${Object.keys(MEASURES)}.`);
  const host = await countingHost(site ?? (await buildSite('/')));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', ...sandbox] });
  try {
    for (const [name, figures] of Object.entries(MEASURES))
      if (chosen.length === 0 || chosen.includes(name)) yield* figures(browser, host);
  } finally {
    await browser.close();
    await host.close();
  }
}
