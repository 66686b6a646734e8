import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './browser/chromium.ts';
import { visit } from './browser/visit.ts';

const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('a page says under its title when it was last verified, and leads to its text as Markdown', async () => {
  const { page, close } = await visit(browser, `${siteUrl}guides/raiven/`);
  const facts = page.locator('.page-facts');
  expect(await facts.textContent()).toMatch(/Last verified on \d+ \w+ \d{4}|examples verified as they stand/);
  const address = await facts.getByRole('link', { name: 'View as Markdown' }).getAttribute('href');
  const text = await (await page.request.get(new URL(address ?? '', siteUrl).href)).text();
  expect(text).toMatch(/^# Package an algorithm for RAIVEN\n/);
  expect(text).toContain('```dockerfile');
  await close();
});

test('a page that is made from data has neither', async () => {
  const { page, close } = await visit(browser, `${siteUrl}reference/commands/`);
  expect(await page.locator('.page-facts').count()).toBe(0);
  await page.getByRole('heading', { name: 'waybill guides test' }).waitFor();
  await close();
});

test('llms.txt leads to Markdown that is there', async () => {
  const { page, close } = await visit(browser, siteUrl);
  const text = await (await page.request.get(`${siteUrl}llms.txt`)).text();
  const addresses = [...text.matchAll(/\]\((\/[^)]+\.md)\)/g)].map(([, address]) => address ?? '');
  expect(addresses.length).toBeGreaterThan(20);
  const statuses = await Promise.all(
    addresses.map(async (address) => (await page.request.get(new URL(address, siteUrl).href)).status()),
  );
  expect(addresses.filter((_, at) => statuses[at] !== 200)).toEqual([]);
  await close();
});

test('a manifest of a page opens in the playground, as its format', async () => {
  const { page, close } = await visit(browser, `${siteUrl}guides/kaapana/`);
  await page.getByRole('link', { name: 'Open task.json in the playground' }).first().click();
  await page.waitForURL(/\/playground\/#v2=/);
  await page
    .locator('[data-part="verdict"]')
    .getByText(/Kaapana task/)
    .first()
    .waitFor();
  await close();
});
