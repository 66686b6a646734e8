import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite } from './browser/build-site.ts';
import { launchChromium } from './browser/chromium.ts';
import { type StaticServer, serveFolder } from './browser/static-server.ts';
import { strangers, visit } from './browser/visit.ts';

const BASE = '/somewhere/else/';
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  server = await serveFolder(await builtSite(BASE), BASE);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test.each([
  '',
  'start/',
  'guides/raiven/',
  'guides/containers/frames-to-video/',
  'reference/red/',
  'problems/',
  'coverage/',
  'failures/',
  'playground/',
])('under a sub-path, /%s and all that it links to are there', async (path) => {
  const { page, errors, close } = await visit(browser, server.url + path);
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')));
  const own = [...new Set(links)].filter((link) => new URL(link).origin === new URL(server.url).origin);
  const answers: [string, number][] = [];
  for (const link of own) answers.push([link, (await page.request.get(link)).status()]);
  expect(answers.filter(([, status]) => status !== 200)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('under a sub-path the playground judges, and its problems link below that path', async () => {
  const { page, close } = await visit(browser, `${server.url}playground/`);
  await page.getByRole('textbox', { name: 'Your manifest' }).fill('{}');
  const link = page.getByRole('list', { name: 'Problems' }).getByRole('link').first();
  expect(await link.getAttribute('href')).toBe(`${BASE}problems/format/unknown/`);
  await close();
});

test('under a sub-path nothing is refused that the search or the full editor needs', async () => {
  const { page, errors, requests, close } = await visit(browser, server.url);
  await page.getByRole('button', { name: /Search/ }).click();
  await page.getByRole('textbox', { name: 'Search' }).fill('volume');
  await page.locator('.pagefind-ui__result-link').first().waitFor();
  await page.goto(`${server.url}playground/`);
  await page.getByRole('textbox', { name: 'Your manifest' }).fill('{ "name": "greet" }');
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await page.locator('.monaco-editor .squiggly-error').first().waitFor();
  expect(errors).toEqual([]);
  expect(strangers(requests, server.url)).toEqual([]);
  await close();
});
