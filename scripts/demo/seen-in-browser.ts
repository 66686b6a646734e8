import { mkdirSync } from 'node:fs';
import { findBrowser } from '../../src/browser/index.mjs';
import { launch } from '../../src/browser/launch.mjs';
import { judge } from '../../src/core/index.ts';
import { serveFolder } from '../../test/site/browser/static-server.ts';
import { builtSite } from './built-site.ts';
import { FORMAT, manifest } from './manifest.ts';
import type { Part } from './outcome.ts';
import { say } from './say.ts';

const PICTURE = '.waybill/demo/playground.png';

/** The same manifest is pasted into the built playground, in a real browser. */
export const seenInBrowser: Part = async (_folder, number) => {
  say.headline(number, 'The same manifest in the browser');
  if (findBrowser() === null)
    return say.leftOut('there is no Chromium here. Install one, or set CHROMIUM to its path.');
  const { folder, age } = await builtSite();
  const { text } = manifest();
  const server = await serveFolder(folder, '/');
  say.line(`\n  The playground of the site (${folder}/, ${age}), in Chromium: the text is pasted.\n`);
  const rows = await pasted(`${server.url}playground/`, text).finally(() => server.close());
  say.output(rows.join('\n'));
  say.line(`\n  A picture of it: ${PICTURE}`);

  const wanted = judge(text, { fileName: 'manifest.json', format: FORMAT }).problems.map(
    ({ range }) => `Ln ${range.start.line}, Col ${range.start.column} `,
  );
  // Buttons of fixes stand between those of problems.
  const places = rows
    .map((row) => row.match(/^Ln \d+, Col \d+ /)?.[0])
    .filter((place) => place !== undefined);
  const same = places.length === wanted.length && wanted.every((place, at) => places[at] === place);
  return same
    ? say.shown('The same problems at the same places: command, browser and CI ask one and the same judge.')
    : say.failed(`these places should have been named: ${wanted.join('; ')}`);
};

/** The rows of the list of problems. */
async function pasted(url: string, text: string): Promise<string[]> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(15_000);
    await page.goto(url);
    await page.getByLabel('Format', { exact: true }).selectOption(FORMAT);
    await page.getByRole('textbox', { name: 'Your manifest' }).fill(text);
    await page.locator('[data-part="verdict"]').getByText('Rejected').waitFor();
    mkdirSync('.waybill/demo', { recursive: true });
    await page.screenshot({ path: PICTURE, animations: 'disabled' });
    const rows = page.getByRole('list', { name: 'Problems' }).getByRole('button');
    return (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
  } finally {
    await browser.close();
  }
}
