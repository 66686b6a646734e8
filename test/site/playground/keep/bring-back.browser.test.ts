import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { encodeShare } from '../../../../src/site/playground/share/share-link.ts';
import { sharedBrowser } from '../../browser/shared-browser.ts';
import { visit } from '../../browser/visit.ts';
import { field, PLAYGROUND } from '../playground-parts.ts';

const OWN = '{"name": "my-own"}';

const browser = sharedBrowser();

const bringBack = (page: Page) => page.getByRole('button', { name: 'Bring back my files' });

async function openExample(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Examples…' }).click();
  await page.getByRole('dialog').getByRole('button', { name }).first().click();
}

test('what an example replaced is brought back, also when a second example was looked at', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill(OWN);
  await openExample(page, /^missing program/);
  await expect.poll(() => field(page).inputValue()).toContain('FROM');
  await openExample(page, /^managed python/);
  await expect.poll(() => field(page).inputValue()).toContain('pip');
  await bringBack(page).click();
  expect(await field(page).inputValue()).toBe(OWN);
  expect(await bringBack(page).isVisible()).toBe(false);
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

test('a damaged link costs nobody what was kept, however often the page is loaded', async () => {
  const { page, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill(OWN);
  await page.goto('about:blank');
  await page.goto(`${PLAYGROUND}#v2=abc`);
  await page.getByText('The link could not be read').waitFor();
  await page.reload();
  await page.getByText('The link could not be read').waitFor();
  await bringBack(page).click();
  expect(await field(page).inputValue()).toBe(OWN);
  await close();
});

const LINK = await encodeShare({ files: [{ name: null, text: 'FROM shared\n', format: null }], active: 0 });
const saved = (page: Page) =>
  page.waitForFunction((own) => sessionStorage.getItem('waybill-playground')?.includes(own), 'my-own');

test('a reload between a change and the next address brings the newest text', async () => {
  const { page, close } = await visit(browser(), `${PLAYGROUND}${LINK}`);
  await expect.poll(() => field(page).inputValue()).toContain('shared');
  await field(page).fill(OWN);
  await saved(page);
  expect(page.url()).toContain(LINK);
  await page.reload();
  await expect.poll(() => field(page).inputValue()).toBe(OWN);
  await close();
});

test('a link that is opened over what was just written costs nothing, also after a reload', async () => {
  const { page, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill(OWN);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, LINK);
  await expect.poll(() => field(page).inputValue()).toContain('shared');
  await page.reload();
  await expect.poll(() => field(page).inputValue()).toContain('shared');
  await bringBack(page).click();
  expect(await field(page).inputValue()).toBe(OWN);
  await close();
});

test('who follows a link again gets what it says, and what was written over it is offered', async () => {
  const { page, close } = await visit(browser(), `${PLAYGROUND}${LINK}`);
  await expect.poll(() => field(page).inputValue()).toContain('shared');
  await field(page).fill(OWN);
  await saved(page);
  await page.goto('about:blank');
  await page.goto(`${PLAYGROUND}${LINK}`);
  await expect.poll(() => field(page).inputValue()).toContain('shared');
  await bringBack(page).click();
  expect(await field(page).inputValue()).toBe(OWN);
  await close();
});

test('who follows a link again and wrote nothing over it is offered nothing', async () => {
  const { page, close } = await visit(browser(), `${PLAYGROUND}${LINK}`);
  await expect.poll(() => field(page).inputValue()).toContain('shared');
  await page.goto('about:blank');
  await page.goto(`${PLAYGROUND}${LINK}`);
  await expect.poll(() => field(page).inputValue()).toContain('shared');
  expect(await bringBack(page).isVisible()).toBe(false);
  await close();
});
