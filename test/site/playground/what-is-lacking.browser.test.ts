import { expect, test } from 'vitest';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { visit } from '../browser/visit.ts';
import { half, missing } from './lost-files.ts';
import { field, notice, PLAYGROUND, verdict } from './playground-parts.ts';

const browser = sharedBrowser();
const RECIPE = 'FROM debian:bookworm-slim\n';

test.each([
  ['missing', missing],
  ['cut off', half],
])('where the list of examples is %s, that is said, and the next time it opens', async (_, how) => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  const list = /examples[^/]*\.json$/;
  await page.route(list, how);
  const button = page.getByRole('button', { name: 'Examples…' });
  await button.click();
  await notice(page).getByText('The examples could not be loaded').waitFor();
  await page.unroute(list);
  await button.click();
  await page.getByRole('dialog').waitFor();
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  await close();
});

test('where the full editor is missing, that is said, and taken back when it opens', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  const editor = /editor-surface[^/]*\.js$/;
  await page.route(editor, missing);
  await field(page).fill(RECIPE);
  const button = page.getByRole('button', { name: 'Open the full editor' });
  await button.click();
  await notice(page).getByText('The full editor could not be loaded').waitFor();
  expect(await field(page).inputValue()).toBe(RECIPE);
  await page.unroute(editor);
  await button.click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  expect(await notice(page).textContent()).toBe('');
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  await close();
});

test.each([
  ['forbids to keep anything', 'throw new DOMException("Denied.", "SecurityError")'],
  ['has nothing to keep in', 'return null'],
])('a browser that %s judges, opens, saves and shares all the same', async (_, answer) => {
  const { page, close } = await visit(browser(), 'about:blank');
  await page.addInitScript(`
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(globalThis, name, { get() { ${answer}; } });
  `);
  await page.goto(PLAYGROUND);
  await field(page).fill(RECIPE);
  await verdict(page).getByText('Accepted as Dockerfile').waitFor();
  await notice(page).getByText('after a reload it is gone').waitFor();
  await page.getByRole('button', { name: 'Examples…' }).click();
  await page.getByRole('dialog').getByRole('button').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await close();
});

test('a browser that cannot pack a text says so where a link is wanted, and judges all the same', async () => {
  const linked = await visit(browser(), PLAYGROUND);
  await field(linked.page).fill(RECIPE);
  await linked.page.waitForURL(/#v2=/);
  const link = linked.page.url();
  await linked.close();

  const { page, close } = await visit(browser(), 'about:blank');
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    Reflect.deleteProperty(globalThis, 'DecompressionStream');
  });
  await page.goto(link);
  await notice(page).getByText('The link could not be read. This browser cannot unpack it.').waitFor();
  await field(page).fill(RECIPE);
  await verdict(page).getByText('Accepted as Dockerfile').waitFor();
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await notice(page).getByText('That did not work').waitFor();
  await close();
});
