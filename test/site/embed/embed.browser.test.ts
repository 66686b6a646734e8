import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { strangers, visit } from '../browser/visit.ts';

const siteUrl = inject('siteUrl');
const PAGE = `${siteUrl}guides/flywheel/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('a manifest of a page is edited in place, with the judgement of the playground', async () => {
  const { page, errors, requests, close } = await visit(browser, PAGE);
  const edit = page.getByRole('button', { name: 'Edit manifest.json here' }).first();
  await edit.waitFor();
  expect(requests.filter((url) => /edit-here|worker/.test(url))).toEqual([]);

  await edit.click();
  const field = page.getByRole('textbox', { name: 'manifest.json, to edit' });
  await page.locator('.embed .verdict').getByText('Accepted as Flywheel gear manifest').waitFor();
  await field.fill((await field.inputValue()).replace('"inputs"', '"input"'));
  await page
    .locator('.embed .verdict')
    .getByText(/Rejected|with/)
    .waitFor();
  expect(await page.locator('.embed .problems').getByRole('button').count()).toBeGreaterThan(0);

  const link = page.getByRole('link', { name: 'Open manifest.json in the playground' }).first();
  await expect.poll(() => link.getAttribute('href')).not.toBe(null);
  await link.click();
  await page.locator('#playground-text').waitFor();
  await expect.poll(() => page.locator('#playground-text').inputValue()).toContain('"input":');
  expect(strangers(requests, siteUrl)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('the editor of a page is closed again, and the page is as it was', async () => {
  const { page, close } = await visit(browser, PAGE);
  const link = page.getByRole('link', { name: 'Open manifest.json in the playground' }).first();
  const address = await link.getAttribute('href');
  const edit = page.getByRole('button', { name: 'Edit manifest.json here' }).first();
  await edit.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'manifest.json, to edit' });
  await field.fill('{}');
  await page.locator('.embed .verdict').getByText('Rejected').waitFor();
  await page.getByRole('button', { name: 'Back to the text of the page' }).click();
  expect(await page.locator('.embed').count()).toBe(0);
  expect(new URL((await link.getAttribute('href')) ?? '', siteUrl).href).toBe(
    new URL(address ?? '', siteUrl).href,
  );
  expect(await edit.evaluate((button) => button === document.activeElement)).toBe(true);
  await close();
});
