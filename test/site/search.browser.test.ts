import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './browser/chromium.ts';
import { type Visit, visit } from './browser/visit.ts';

/** What somebody types, and the page that tells it: `first` where nothing else may stand above it. */
const QUERIES: readonly (readonly [query: string, page: string, place?: 'first'])[] = [
  ['no space left on device', '/failures/disk-full/'],
  ['exec format error', '/failures/wrong-architecture/', 'first'],
  ['permission denied', '/failures/output-not-writable/'],
  ['port is already allocated', '/failures/port-taken/', 'first'],
  ['externally-managed-environment', '/failures/externally-managed/', 'first'],
  ['libGL.so.1', '/failures/libgl-missing/', 'first'],
  ['bind mount', '/guides/containers/volumes/'],
  ['named volume', '/guides/containers/volumes/'],
  ['install docker', '/start/docker/'],
  ['gradio', '/guides/containers/greet-app/'],
  ['RAIVEN_INPUT_DIR', '/reference/raiven/'],
  ['compressed dicom', '/guides/raiven/compressed/'],
  ['api_version', '/guides/kaapana/manifest/'],
  ['scale rule', '/guides/kaapana/memory/'],
  ['redVersion', '/guides/red/migrate/'],
  ['connectors', '/guides/red/connectors/'],
  ['gear-builder', '/reference/flywheel-gear/'],
  ['gpu', '/guides/across/gpu/'],
  ['exit codes', '/reference/commands/', 'first'],
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

test.each(QUERIES)('the search for "%s" finds %s', async (query, path, place) => {
  const found = await search(visited.page, query);
  expect(found).toContain(path);
  if (place === 'first') expect(found[0]).toBe(path);
});

test('nobody else is asked while somebody searches', async () => {
  expect(visited.errors).toEqual([]);
  expect(visited.requests.filter((url) => !url.startsWith(siteUrl))).toEqual([]);
});

/** The paths of the pages that the dialog of the search shows at once, at most five, the best first. */
async function search(page: Page, query: string): Promise<readonly string[]> {
  await page.getByPlaceholder('Search').fill(query);
  await page.getByText(`for ${query}`).waitFor();
  const links = page.locator('.pagefind-ui__result-inner > .pagefind-ui__result-title a');
  // Each result is a place holder until its page has come.
  await page.waitForFunction(() => document.querySelector('.pagefind-ui__loading') === null);
  await links.first().waitFor();
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}
