import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './browser/chromium.ts';
import { type Visit, visit } from './browser/visit.ts';

/** What somebody types, and the page that tells it, which is among the results; `first` where none may stand above it. */
const QUERIES: readonly { readonly query: string; readonly path: string; readonly first?: true }[] = [
  { query: 'no space left on device', path: '/failures/disk-full/' },
  { query: 'exec format error', path: '/failures/wrong-architecture/', first: true },
  { query: 'permission denied', path: '/failures/output-not-writable/' },
  { query: 'port is already allocated', path: '/failures/port-taken/', first: true },
  { query: 'externally-managed-environment', path: '/failures/externally-managed/', first: true },
  { query: 'libGL.so.1', path: '/failures/libgl-missing/', first: true },
  { query: 'bind mount', path: '/guides/containers/volumes/' },
  { query: 'named volume', path: '/guides/containers/volumes/' },
  { query: 'install docker', path: '/start/docker/' },
  { query: 'gradio', path: '/guides/containers/greet-app/' },
  { query: 'RAIVEN_INPUT_DIR', path: '/reference/raiven/' },
  { query: 'compressed dicom', path: '/guides/raiven/compressed/' },
  { query: 'api_version', path: '/guides/kaapana/manifest/' },
  { query: 'scale rule', path: '/guides/kaapana/memory/' },
  { query: 'redVersion', path: '/guides/red/migrate/' },
  { query: 'connectors', path: '/guides/red/connectors/' },
  { query: 'gear-builder', path: '/reference/flywheel-gear/' },
  { query: 'gpu', path: '/guides/across/gpu/' },
  { query: 'exit codes', path: '/reference/commands/', first: true },
];
const siteUrl = inject('siteUrl');
let browser: Browser;
let visited: Visit;
beforeAll(async () => {
  browser = await launchChromium();
  visited = await visit(browser, siteUrl);
  await visited.page.getByRole('button', { name: 'Search' }).click();
});
afterAll(() => browser.close());

test.each(QUERIES)('the search for "$query" finds $path', async ({ query, path, first = false }) => {
  const found = await search(visited.page, query);
  expect(found).toContain(path);
  if (first) expect(found[0]).toBe(path);
});

test('nobody else is asked while somebody searches', async () => {
  expect(visited.errors).toEqual([]);
  expect(visited.requests.filter((url) => !url.startsWith(siteUrl))).toEqual([]);
});

test('nothing of the search is loaded until a reader turns to it, and then one can type at once', async () => {
  const { page, requests, close } = await visit(browser, `${siteUrl}about/`);
  // Starlight asks for the interface when the page is idle.
  await page.waitForFunction(() => new Promise((idle) => requestIdleCallback(() => idle(true))));
  await page.waitForLoadState('networkidle');
  const isOfSearch = (url: string) => /pagefind|ui-core/.test(url);
  expect(requests.filter(isOfSearch)).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.locator('.pagefind-ui__search-input:focus').waitFor();
  await page.keyboard.type('raiven');
  await page.locator('.pagefind-ui__result-inner').first().waitFor();
  expect(requests.filter(isOfSearch)).not.toEqual([]);
  await close();
});

test('pointing at the button brings the search before it is opened', async () => {
  const { page, requests, close } = await visit(browser, `${siteUrl}about/`);
  await page.getByRole('button', { name: 'Search' }).hover();
  await page.locator('.pagefind-ui__search-input').waitFor({ state: 'attached' });
  expect(requests.some((url) => url.includes('ui-core'))).toBe(true);
  await close();
});

test('a search that does not come says so', async () => {
  const { page, close } = await visit(browser, `${siteUrl}about/`);
  await page.route(/ui-core/, (route) => route.abort());
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('status').filter({ hasText: 'The search could not be loaded.' }).waitFor();
  await close();
});

/** The paths of the pages that the dialog of the search shows at once, at most five, the best first. */
async function search(page: Page, query: string): Promise<readonly string[]> {
  await page.getByPlaceholder('Search').fill(query);
  // "5 results for …" comes with the results; each of them is a place holder until its page has come.
  await page.waitForFunction((words) => {
    const said = document.querySelector('.pagefind-ui__message')?.textContent.trim() ?? '';
    const loads = document.querySelector('.pagefind-ui__loading') !== null;
    return /^\d/.test(said) && said.endsWith(` for ${words}`) && !loads;
  }, query);
  const links = page.locator('.pagefind-ui__result-inner > .pagefind-ui__result-title a');
  await links.first().waitFor();
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}
