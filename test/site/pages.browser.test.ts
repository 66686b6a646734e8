import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeViolations } from './browser/axe-violations.ts';
import { launchChromium } from './browser/chromium.ts';
import { layoutShifts } from './browser/layout-shifts.ts';
import { lookedAt } from './browser/looked-at.ts';
import { SITE_PAGES } from './browser/site-pages.ts';
import { strangers, type Visit, visit } from './browser/visit.ts';

const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** What is asked of each page; a page that was asked less is not known to be good. */
const TESTS = 4;
const siteUrl = inject('siteUrl');
const browser = await launchChromium();
afterAll(() => browser.close());

const before = lookedAt(browser.version());
const pages = await Promise.all(
  SITE_PAGES.map(async (path) => ({ path, html: await (await fetch(siteUrl + path)).text() })),
);
const changed = pages.filter(({ path, html }) => !before.isUnchanged(path, html));

test(`${pages.length - changed.length} pages are as they were when they were looked at`, () => {
  expect(pages.length).toBeGreaterThan(100);
});

// Several pages at a time; what is asked of one page is asked in turn, as it changes what the page looks like. It is opened
// once for each size; what differs between themes is style alone.
describe.concurrent.each(changed)('/$path', ({ path, html }) => {
  let visited: Visit;
  let passed = 0;
  beforeAll(async () => {
    visited = await visit(browser, siteUrl + path, { viewport: DESKTOP, colorScheme: 'light' });
  });
  afterEach(({ task }) => {
    if (task.result?.state === 'pass') passed += 1;
  });
  afterAll(async () => {
    await visited.close();
    if (passed === TESTS) before.note(path, html);
  });

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
    await codeIsReachable(visited.page);
    expect(await axeViolations(visited.page)).toEqual([]);
  });

  // The theme changes colours, and nothing else.
  test('has enough contrast there in the dark', { concurrent: false }, async () => {
    expect(await contrast(visited.page, 'dark')).toEqual([]);
  });

  test('fits a phone, and axe finds nothing there in either theme', { concurrent: false }, async () => {
    const { page, close } = await visit(browser, siteUrl + path, { viewport: PHONE, colorScheme: 'dark' });
    expect(await overflow(page)).toBe(0);
    await codeIsReachable(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(await contrast(page, 'light')).toEqual([]);
    await close();
  });
});

/** How many pixels a page is wider than what it is shown in. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/**
 * Blocks of code that scroll are made reachable 250 ms after a page has come, once it is idle, which takes longer where others work.
 * Where it does not happen, axe says so.
 */
async function codeIsReachable(page: Page): Promise<void> {
  const isSo = () =>
    [...document.querySelectorAll('pre')].every(
      (code) => code.scrollWidth <= code.clientWidth || code.hasAttribute('tabindex'),
    );
  await page.waitForFunction(isSo, null, { timeout: 5000 }).catch((error) => {
    if (error.name !== 'TimeoutError') throw error;
  });
}

async function contrast(page: Page, colorScheme: 'light' | 'dark'): Promise<string[][]> {
  await page.emulateMedia({ colorScheme });
  await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
  return axeViolations(page, 'contrast');
}
