import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { visit } from '../browser/visit.ts';

const PLAYGROUND = `${inject('siteUrl')}playground/`;
/** Has more problems than are seen at once, and more lines than the field has. */
const LONG = `{ "name": "greet", "custom": { "gear-builder": {} },\n${Array.from({ length: 60 }, (_, at) => `"key${at}": 1`).join(',\n')}\n}\n`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function judged(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your manifest' }).fill(LONG);
  await page.locator('[data-part="verdict"]').getByText('Rejected').waitFor();
}

test('a printed page has the whole text and all problems', async () => {
  const { page, close } = await visit(browser, PLAYGROUND);
  await judged(page);
  await page.emulateMedia({ media: 'print' });
  const hidden = await page.evaluate(() =>
    ['textarea', '.problems'].map((what) => {
      const box = document.querySelector(`.playground ${what}`);
      return box === null ? -1 : Math.max(0, box.scrollHeight - box.clientHeight);
    }),
  );
  expect(hidden).toEqual([0, 0]);
  expect(await page.getByRole('button', { name: 'Open files' }).isVisible()).toBe(false);
  await close();
});

test('a page that is printed from the full editor has the whole text too', async () => {
  const { page, close } = await visit(browser, PLAYGROUND);
  await judged(page);
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText('// the last line');
  await page.locator('[data-playground][data-phase="judged"]').waitFor();
  // As the browser's own command does it, which tells the page before.
  await page.pdf();
  await page.emulateMedia({ media: 'print' });
  const printed = page.locator('#playground-text');
  expect(await printed.inputValue()).toBe(`${LONG}// the last line`);
  expect(await printed.isVisible()).toBe(true);
  expect(await page.locator('.monaco-editor').first().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await printed.isVisible()).toBe(false);
  await close();
});

test('the tab that is shown looks like no other where a browser has its own colours', async () => {
  const { page, close } = await visit(browser, PLAYGROUND, { forcedColors: 'active' });
  await judged(page);
  await page.getByRole('button', { name: 'Add a file' }).click();
  const looks = await page.getByRole('tab').evaluateAll((tabs) =>
    tabs.map((tab) => {
      const { outlineStyle, outlineColor } = getComputedStyle(tab);
      return `${outlineStyle} ${outlineColor}`;
    }),
  );
  expect(new Set(looks).size).toBe(2);
  await close();
});
