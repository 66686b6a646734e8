import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { strangers, visit } from '../browser/visit.ts';

const siteUrl = inject('siteUrl');
const PAGE = `${siteUrl}guides/kaapana/memory/`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('the calculator answers at every change, in the browser alone', async () => {
  const { page, errors, requests, close } = await visit(browser, PAGE);
  const answer = page.locator('[data-scale-calculator] [data-part="docker"]');
  expect(await answer.textContent()).toBe('600 MiB');
  const before = requests.length;
  await page.getByLabel('mode', { exact: true }).selectOption('sum');
  expect(await answer.textContent()).toBe('1.6 GiB');
  await page.getByLabel('scale_factor', { exact: true }).fill('1.5');
  expect(await answer.textContent()).toContain('whole numbers only');
  await page.getByLabel('scale_factor', { exact: true }).fill('2');
  await page.getByLabel('resources.limits.memory', { exact: true }).fill('1Gi');
  expect(await answer.textContent()).toBe('1 GiB');
  expect(errors).toEqual([]);
  expect(requests.length).toBe(before);
  expect(strangers(requests, siteUrl)).toEqual([]);
  await close();
});

test('without JavaScript the first answer and the table of examples are there', async () => {
  const { page, close } = await visit(browser, PAGE, { javaScriptEnabled: false });
  expect(await page.locator('[data-scale-calculator] [data-part="docker"]').textContent()).toBe('600 MiB');
  const table = page.getByRole('region', { name: 'Worked examples of scale rules' });
  expect(await table.getByRole('row').count()).toBe(9);
  expect(await table.textContent()).toContain('50 × 24 MiB = 1.2 GiB');
  await close();
});
