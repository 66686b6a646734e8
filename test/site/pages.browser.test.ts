import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PROBLEM_GROUPS } from '../../src/site/problem/problem-groups.ts';
import { writtenPages } from '../../src/site/raw/written-pages.ts';
import { axeViolations } from './browser/axe-violations.ts';
import { launchChromium } from './browser/chromium.ts';
import { layoutShifts } from './browser/layout-shifts.ts';
import { strangers, type Visit, visit } from './browser/visit.ts';

/** Of the pages of problems one of each format: they are all made alike. */
const PROBLEMS = PROBLEM_GROUPS.flatMap(({ problems }) => problems.slice(0, 1)).map(
  ({ id }) => `problems/${id}/`,
);
const FOLDERS = { root: resolve(import.meta.dirname, '../..'), pages: 'content/docs' };
const PAGES = [
  ...writtenPages(FOLDERS).map(({ address }) => address.slice(1)),
  'coverage/',
  'about/sources/',
  'reference/commands/',
  'problems/',
  'failures/',
  ...PROBLEMS,
];
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** What says nothing to somebody who goes from link to link; Lighthouse's list. */
const VAGUE =
  /^(click (here|this)|go|(right )?here|information|((learn|read|see) )?more( info(rmation)?)?|start|this)$/;
const siteUrl = inject('siteUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

// Several pages at a time; what is asked of one page is asked in turn, as it changes what the page looks like. It is opened
// once for each size; what differs between themes is style alone.
describe.concurrent.each(PAGES)('/%s', (path) => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await visit(browser, siteUrl + path, { viewport: DESKTOP, colorScheme: 'light' });
  });
  afterAll(() => visited.close());

  test('renders without an error, fits, and stays where it is while pictures come', {
    concurrent: false,
  }, async () => {
    expect(await visited.page.locator('h1').count()).toBe(1);
    expect(await overflow(visited.page)).toBe(0);
    expect(visited.errors).toEqual([]);
    expect(await layoutShifts(visited.page)).toEqual([]);
    expect(strangers(visited.requests, siteUrl)).toEqual([]);
  });

  test('has no violation that axe can find, on a desktop in the light', { concurrent: false }, async () => {
    expect(await axeViolations(visited.page)).toEqual([]);
  });

  // The theme changes colours, and nothing else.
  test('has enough contrast there in the dark', { concurrent: false }, async () => {
    expect(await contrast(visited.page, 'dark')).toEqual([]);
  });

  test('fits a phone, and axe finds nothing there in either theme', { concurrent: false }, async () => {
    const { page, close } = await visit(browser, siteUrl + path, { viewport: PHONE, colorScheme: 'dark' });
    expect(await overflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    expect(await contrast(page, 'light')).toEqual([]);
    await close();
  });
});

test('every link on every page leads to a page or a file that is there', async () => {
  const { page, close } = await visit(browser, siteUrl);
  const known = new Map<string, number>();
  for (const path of PAGES) {
    const html = await (await page.request.get(siteUrl + path)).text();
    const links = [...html.matchAll(/<a\s[^>]*?href="([^"#]+)/g)].map(
      ([, href]) => new URL(href ?? '', siteUrl + path).href,
    );
    for (const link of links.filter((href) => href.startsWith(siteUrl))) {
      if (!known.has(link)) known.set(link, (await page.request.get(link)).status());
    }
  }
  expect(known.size).toBeGreaterThan(PAGES.length);
  expect([...known].filter(([, status]) => status !== 200)).toEqual([]);
  await close();
});

test('the words of a link say where it leads', async () => {
  const { page, close } = await visit(browser, siteUrl);
  for (const path of PAGES) {
    const html = await (await page.request.get(siteUrl + path)).text();
    const words = [...html.matchAll(/<a\s[^>]*>(.*?)<\/a>/gs)].map(([, inner = '']) =>
      inner
        .replaceAll(/<[^>]+>/g, '')
        .trim()
        .toLowerCase(),
    );
    expect(words.length).toBeGreaterThan(10);
    expect(
      words.filter((all) => VAGUE.test(all)),
      path,
    ).toEqual([]);
  }
  await close();
});

test('the list of problems is narrowed to what is asked for', async () => {
  const { page, close } = await visit(browser, `${siteUrl}problems/`);
  await page.getByLabel('Find an id or a word').fill('flywheel-gear/ DEFAULT-AND-optional');
  const entries = page.locator('[data-find-entry]:visible');
  await page.getByText('1 problem', { exact: true }).waitFor();
  expect(await entries.locator('a').textContent()).toBe('flywheel-gear/default-and-optional');
  expect(await page.locator('[data-find-group]:visible').count()).toBe(1);
  await close();
});

test('an example of a problem opens in the playground with its problem', async () => {
  const { page, close } = await visit(browser, `${siteUrl}problems/flywheel-gear/required/`);
  await page.getByRole('link', { name: 'Open this example in the playground' }).click();
  await page.locator('[data-part="problems"]').getByText('flywheel-gear/required').first().waitFor();
  await close();
});

test('the copy button of a console block has the commands, without prompts and output', async () => {
  const { page, close } = await visit(browser, `${siteUrl}guides/raiven/`);
  const blocks = page.locator('.expressive-code:has(pre[data-language="console"]) .copy button');
  const copied = await blocks.evaluateAll((all) =>
    all.map((button) => button.getAttribute('data-code') ?? ''),
  );
  expect(copied[0]).toBe('find input -type f | sort');
  expect(copied.filter((code) => /(^|\x7f)(\$ |\[)|^$/.test(code))).toEqual([]);
  await close();
});

/** How many pixels a page is wider than what it is shown in. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function contrast(page: Page, colorScheme: 'light' | 'dark'): Promise<string[][]> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
  return axeViolations(page, 'contrast');
}
