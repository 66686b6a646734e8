import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { encodeShare } from '../../../../src/site/playground/share/share-link.ts';
import type { GivenFile } from '../../../../src/site/playground/state/state.ts';
import { sharedBrowser } from '../../browser/shared-browser.ts';
import { strangers, visit } from '../../browser/visit.ts';
import { field, notice, PLAYGROUND, tabs } from '../playground-parts.ts';

const browser = sharedBrowser();
const siteUrl = inject('siteUrl');
const GEAR: readonly GivenFile[] = [
  { name: 'gear/manifest.json', text: '{\n  "name": "greet"\n}\n', format: 'flywheel-gear' },
  { name: 'gear/Dockerfile', text: 'FROM debian:bookworm-slim\n', format: null },
];
const SECRET = '{\n  "name": "greet",\n  "password": "hunter2"\n}\n';

/** The playground with some files, where the clipboard may be used. */
async function opened(files: readonly GivenFile[]) {
  const hash = files.length === 0 ? '' : await encodeShare({ files, active: 0 });
  return visit(browser(), PLAYGROUND + hash, { permissions: ['clipboard-read', 'clipboard-write'] });
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** A way that is not the first. */
async function share(page: Page, way: string): Promise<void> {
  await page.getByRole('button', { name: 'Other ways to share' }).click();
  await page.getByRole('button', { name: way }).click();
}

test('a copied link opens the same files in a fresh browser', async () => {
  const first = await opened(GEAR);
  await first.page.getByRole('tab', { name: 'Dockerfile' }).click();
  await first.page.getByRole('button', { name: 'Copy a link' }).click();
  await notice(first.page).getByText('Link copied').waitFor();
  const link = await copied(first.page);
  expect(link).toMatch(/\/playground\/#v2=[\w-]+$/);
  expect(strangers(first.requests, siteUrl)).toEqual([]);
  await first.close();

  const second = await visit(browser(), link);
  expect(await tabs(second.page)).toEqual(['gear/manifest.json', 'gear/Dockerfile']);
  expect(await field(second.page).inputValue()).toBe('FROM debian:bookworm-slim\n');
  expect(second.errors).toEqual([]);
  await second.close();
});

test('the ways to share have no violation that axe can find, and end with Escape', async () => {
  const { page, errors, close } = await opened(GEAR);
  await page.getByRole('button', { name: 'Other ways to share' }).click();
  const { violations } = await new AxeBuilder({ page }).include('[data-playground]').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Download' }).waitFor({ state: 'hidden' });
  expect(errors).toEqual([]);
  await close();
});

test('a Markdown link names the files; Markdown with the text has their verdicts too', async () => {
  const { page, errors, close } = await opened(GEAR);
  await page.locator('[data-part="verdict"]').getByText('Rejected').waitFor();
  await share(page, 'Copy a Markdown link');
  await notice(page).getByText('Markdown link copied').waitFor();
  const link = await copied(page);
  expect(link).toMatch(/^\[Playground: gear\/manifest\.json, gear\/Dockerfile\]\(http[^()\s]+#v2=[\w-]+\)$/);
  await share(page, 'Copy as Markdown with the text');
  await notice(page).getByText('Markdown copied').waitFor();
  const markdown = await copied(page);
  expect(markdown).toContain(
    '**gear/manifest.json**\n\n```json\n{\n  "name": "greet"\n}\n```\n\nRejected as Flywheel',
  );
  expect(markdown).toContain('**gear/Dockerfile**\n\n```dockerfile\nFROM debian:bookworm-slim\n```\n');
  expect(markdown.trimEnd().endsWith(link)).toBe(true);
  expect(errors).toEqual([]);
  await close();
});

test('one file is saved as it is, several as a zip', async () => {
  const { page, errors, close } = await opened(GEAR);
  const several = page.waitForEvent('download');
  await share(page, 'Download');
  const zip = await several;
  expect(zip.suggestedFilename()).toBe('gear.zip');
  const unpacked = unzipSync(readFileSync(await zip.path()));
  expect(Object.keys(unpacked)).toEqual(GEAR.map(({ name }) => name));
  await page.getByRole('button', { name: 'Close this file' }).click();
  const one = page.waitForEvent('download');
  await share(page, 'Download');
  expect((await one).suggestedFilename()).toBe('Dockerfile');
  expect(readFileSync(await (await one).path(), 'utf8')).toBe('FROM debian:bookworm-slim\n');
  expect(errors).toEqual([]);
  await close();
});

test('what looks like a secret stays out of the address, and is shared only where its author agrees', async () => {
  const { page, errors, close } = await opened([]);
  await field(page).fill('{ "name": "greet" }\n');
  await page.waitForURL(/#v2=/);
  await field(page).fill(SECRET);
  await notice(page)
    .getByText('This looks like a secret: untitled, line 3: the value of "password"')
    .waitFor();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'Copy a link' }).click();
  const dialog = page.getByRole('dialog', { name: 'This looks like a secret' });
  expect(await dialog.getByRole('listitem').allTextContents()).toEqual([
    expect.stringContaining('line 3: the value of "password"'),
  ]);
  expect(await dialog.textContent()).not.toContain('hunter2');
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await dialog.getByRole('button', { name: 'Go back' }).click();
  expect(page.url()).not.toContain('#');
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await dialog.getByRole('button', { name: 'Share it as it is' }).click();
  await notice(page).getByText('Link copied').waitFor();
  expect(await copied(page)).toMatch(/#v2=/);
  expect(errors).toEqual([]);
  await close();
});

test('the files stand again after a reload, a secret too, and the place of each', async () => {
  const { page, errors, close } = await opened(GEAR);
  await page.getByRole('tab', { name: 'Dockerfile' }).click();
  await field(page).fill('FROM a\nENV API_TOKEN=abc123def\n');
  await page.reload();
  await page
    .locator('[data-part="verdict"]')
    .getByText(/Dockerfile/)
    .waitFor();
  expect(await tabs(page)).toEqual(['gear/manifest.json', 'gear/Dockerfile']);
  expect(await field(page).inputValue()).toBe('FROM a\nENV API_TOKEN=abc123def\n');
  await page.getByRole('tab', { name: 'manifest.json' }).click();
  expect(await page.getByLabel('Format', { exact: true }).inputValue()).toBe('flywheel-gear');
  expect(errors).toEqual([]);
  await close();
});

test('a link that is opened counts more than what was kept, which can be brought back', async () => {
  const { page, errors, close } = await opened([]);
  await field(page).fill('redVersion: "9"\n');
  await page.waitForURL(/#v2=/);
  await page.goto(siteUrl);
  await page.goto(PLAYGROUND + (await encodeShare({ files: GEAR, active: 0 })));
  await page.waitForFunction(() => document.querySelectorAll('[role="tab"]').length === 2);
  expect(await field(page).inputValue()).toBe(GEAR[0]?.text);
  await page.getByRole('button', { name: 'Bring back my files' }).click();
  await notice(page).getByText('The files of before stand here again.').waitFor();
  expect(await field(page).inputValue()).toBe('redVersion: "9"\n');
  expect(errors).toEqual([]);
  await close();
});
