import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { coverage, type GuidesResult } from '../../src/docs/index.ts';
import { launchChromium } from './browser/chromium.ts';
import { visit } from './browser/visit.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const siteUrl = inject('siteUrl');
const run = promisify(execFile);
/** The most that opening the playground may cost, compressed, in bytes; Monaco and the judge come later. */
const FIRST_LOAD = 60_000;
/** The same with all that judging, meaning and running need, and the site's search. */
const WITH_JUDGE = 360_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const field = (page: Page) => page.getByLabel('What was printed, with or without the command');
const status = (page: Page) => page.locator('[data-paste-box] [role="status"]');
const hrefs = (links: Locator) =>
  links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
const cards = (page: Page) => page.getByRole('list', { name: 'What was recognised' }).getByRole('listitem');

test('a badge says when and on what its example passed, from the record, and how it was checked', async () => {
  const record = JSON.parse(readFileSync(join(ROOT, 'content/record/guides/raiven/record.json'), 'utf8'));
  const [entry] = record.entries;
  const { page, close } = await visit(browser, `${siteUrl}guides/raiven/`);
  const card = page.locator('.waybill-example').first();
  const said = (await card.locator('.waybill-label').first().textContent()) ?? '';
  expect(said).toContain(`${entry.engine.name} ${entry.engine.version}`);
  expect(said).toContain(entry.host.arch);
  expect(said).toMatch(/^(Passed|Failed|Changed since its last run) .*\d{4}/);
  expect(await card.getByText(/commands typed/).isVisible()).toBe(false);
  await card.locator('summary').focus();
  await page.keyboard.press('Enter');
  await card.getByText(/commands typed: every exit code compared/).waitFor();
  await close();
});

test('a badge opens without JavaScript', async () => {
  const { page, close } = await visit(browser, `${siteUrl}guides/raiven/`, { javaScriptEnabled: false });
  await page.locator('.waybill-example summary').first().click();
  await page
    .getByText(/commands typed/)
    .first()
    .waitFor();
  // The text search of Playwright passes over <noscript>.
  await page.locator('.waybill-paste noscript p').waitFor();
  expect(await field(page).isVisible()).toBe(false);
  await close();
});

test('the command of a badge runs its example, as it is copied', { timeout: 240_000 }, async () => {
  const { page, close } = await visit(browser, `${siteUrl}start/`);
  await page.locator('.waybill-example summary').click();
  const button = page.locator('.waybill-facts .copy button');
  const command = (await button.getAttribute('data-code')) ?? '';
  expect(command).toContain('content/docs/start/index.mdx');
  const { stdout } = await run('bash', ['-c', command], { cwd: ROOT });
  expect(stdout).toContain('1 example passed, 0 failed, 0 skipped');
  await close();
});

test('the Coverage pages have the figures and the fences of `waybill guides list`', async () => {
  const args = ['src/cli/main.ts', 'guides', 'list', '--format', 'json'];
  const { stdout } = await run(process.execPath, args, { cwd: ROOT, maxBuffer: 1e8 });
  const listed: GuidesResult = JSON.parse(stdout);
  const { covered, fences } = coverage(listed.pages);
  const { page, close } = await visit(browser, `${siteUrl}coverage/`);
  await page.getByText(`${covered} of ${fences} code blocks`, { exact: true }).waitFor();
  for (const [fate, count] of Object.entries(listed.summary.fates)) {
    if (fate === 'shown' || count === 0) continue;
    expect(await page.locator(`tr[data-fate="${fate}"] .number`).textContent()).toBe(String(count));
  }
  const parts = await hrefs(page.locator('p.every a'));
  expect(parts.length).toBeGreaterThan(8);
  const lost: string[] = [];
  const addresses: string[] = [];
  for (const part of parts) {
    await page.goto(part);
    addresses.push(...(await hrefs(page.locator('tbody a'))));
  }
  expect(addresses).toHaveLength(listed.summary.fences);
  for (const address of new Set(addresses.map((link) => link.replace(/#.*/, '')))) {
    const html = await (await page.request.get(address)).text();
    const ids = [...html.matchAll(/ id="(fence-[^"]+)"/g)].map(([, id]) => id ?? '');
    const wanted = addresses.filter((link) => link.startsWith(`${address}#`));
    lost.push(...wanted.filter((link) => !ids.includes(link.replace(/.*#/, ''))));
  }
  expect(lost).toEqual([]);
  await close();
});

test('the box finds a known failure, and what was pasted goes nowhere', async () => {
  const { page, requests, errors, close } = await visit(browser, `${siteUrl}guides/raiven/`);
  expect(requests.filter((url) => url.includes('paste'))).toEqual([]);
  const asked = page.waitForRequest(/paste\.worker/);
  await field(page).focus();
  await asked;
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  expect(requests.filter((url) => url.includes('paste'))).toHaveLength(1);
  await page.keyboard.insertText('Step 2\nerror: externally-managed-environment');
  await status(page).getByText('1 known failure.').waitFor();
  const link = cards(page).getByRole('link');
  expect(await link.getAttribute('href')).toBe('/failures/externally-managed/');
  expect(requests.slice(before)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('the box says what is expected, what differs, and that it does not know', async () => {
  const { page, close } = await visit(browser, `${siteUrl}guides/raiven/`);
  await field(page).fill(
    '0 written, 0 refused, 0 skipped\nNothing was processed: no image in /mnt/raiven/input could be doubled.',
  );
  await status(page).getByText('All is well').waitFor();
  await field(page).fill(
    '1 written, 0 refused, 0 skipped\nNothing was processed: no image in /mnt/raiven/input could be doubled.',
  );
  await status(page).getByText('it is not what the page shows').waitFor();
  await field(page).fill('something that nobody has ever seen');
  await status(page).getByText('Waybill does not know this').waitFor();
  expect(await cards(page).count()).toBe(0);
  await close();
});

test('a paste of a megabyte keeps the page alive', async () => {
  const { page, close } = await visit(browser, `${siteUrl}failures/`);
  await field(page).evaluate((element) => {
    const line = 'INFO copying a file that has a rather long name to the output folder\n';
    const text = `${line.repeat(15_000)}error: externally-managed-environment\n`;
    (element as HTMLTextAreaElement).value = text;
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  // The page answers while the worker reads.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  await status(page).getByText('1 known failure.').waitFor();
  expect(await cards(page).getByRole('link').getAttribute('href')).toBe('/failures/externally-managed/');
  await close();
});

test('opening the playground loads neither the box, nor the full editor, nor more than it may', async () => {
  const { page, requests, close } = await visit(browser, `${siteUrl}playground/`);
  const scripts = [...new Set(requests.filter((url) => /\.(js|css)$/.test(url)))];
  expect(scripts.filter((url) => /paste|editor/.test(url))).toEqual([]);
  const own = await page
    .locator('script[src], link[rel="stylesheet"]')
    .evaluateAll((all) => all.map((one) => (one as HTMLScriptElement).src || (one as HTMLLinkElement).href));
  const sizeOf = async (urls: readonly string[]) => {
    let bytes = 0;
    for (const url of urls) bytes += gzipSync(await (await page.request.get(url)).body()).length;
    return bytes;
  };
  expect(await sizeOf(own)).toBeGreaterThan(1000);
  expect(await sizeOf(own)).toBeLessThan(FIRST_LOAD);
  // The judge comes behind the page, whole, before anything is typed.
  expect(await sizeOf(scripts)).toBeLessThan(WITH_JUDGE);
  await close();
});
