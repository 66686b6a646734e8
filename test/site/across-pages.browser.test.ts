import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './browser/chromium.ts';
import { SITE_PAGES } from './browser/site-pages.ts';
import { visit } from './browser/visit.ts';

/** What says nothing to somebody who goes from link to link; Lighthouse's list. */
const VAGUE =
  /^(click (here|this)|go|(right )?here|information|((learn|read|see) )?more( info(rmation)?)?|start|this)$/;
const siteUrl = inject('siteUrl');
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('every link on every page leads to a page or a file that is there', async () => {
  const { page, close } = await visit(browser, siteUrl);
  const known = new Map<string, number>();
  for (const path of SITE_PAGES) {
    const html = await (await page.request.get(siteUrl + path)).text();
    const links = [...html.matchAll(/<a\s[^>]*?href="([^"#]+)/g)].map(
      ([, href]) => new URL(href ?? '', siteUrl + path).href,
    );
    for (const link of links.filter((href) => href.startsWith(siteUrl))) {
      if (!known.has(link)) known.set(link, (await page.request.get(link)).status());
    }
  }
  expect(known.size).toBeGreaterThan(SITE_PAGES.length);
  expect([...known].filter(([, status]) => status !== 200)).toEqual([]);
  await close();
});

test('the words of a link say where it leads', async () => {
  const { page, close } = await visit(browser, siteUrl);
  for (const path of SITE_PAGES) {
    const html = await (await page.request.get(siteUrl + path)).text();
    const words = [...html.matchAll(/<a\s[^>]*>(.*?)<\/a>/gs)].map(([, inner = '']) =>
      inner
        .replaceAll(/<[^>]+>/g, '')
        .trim()
        .toLowerCase(),
    );
    expect(words.length).toBeGreaterThan(3);
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
