import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sharedBrowser } from '../../browser/shared-browser.ts';
import { visit } from '../../browser/visit.ts';
import { field, notice, PLAYGROUND, tabs, verdict } from '../playground-parts.ts';
import { drop } from './drop.ts';

const browser = sharedBrowser();
const folder = mkdtempSync(join(tmpdir(), 'waybill-whole-folder-'));

const README =
  '# Greet\n\nBuild it, then run it:\n\n    docker build -t greet .\n    docker run --rm greets\n';
const RECIPE =
  'FROM debian:bookworm-slim\nWORKDIR /flywheel/v0\nCOPY run.py .\nENTRYPOINT ["python3", "run.py"]\n';
/** Below a folder of its own, so that a path is one thing for the judge and another for the tabs; a decoy lies above. */
const FILES = {
  'README.md': 'Nothing to build here.\n',
  'app/Dockerfile': RECIPE,
  'app/manifest.json': '{\n  "name": "greet",\n  "command": "python3 other.py"\n}\n',
  'app/README.md': README,
  'app/run.py': 'print()\n',
};

beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const rows = (page: Page) => page.getByRole('list', { name: 'Problems' }).getByRole('listitem');
const shownTab = (page: Page) => page.getByRole('tab', { selected: true });
const caretLine = (page: Page) =>
  field(page).evaluate((element) => {
    const { value, selectionStart } = element as HTMLTextAreaElement;
    return value.slice(0, selectionStart).split('\n').length;
  });

/** The folder in a playground that nobody used before. */
async function dropped() {
  const opened = await visit(browser(), PLAYGROUND, { permissions: ['clipboard-read', 'clipboard-write'] });
  await drop(opened.page, [folder]);
  await notice(opened.page).getByText('Opened 2 files, 3 more beside them.').waitFor();
  await judged(opened.page);
  return opened;
}

const judged = (page: Page) => page.locator('[data-playground][data-phase="judged"]').waitFor();

/** All that somebody sees of the folder. */
async function seen(page: Page) {
  return {
    tabs: await page.getByRole('tab').allTextContents(),
    shown: await shownTab(page).textContent(),
    text: await field(page).inputValue(),
    verdict: await verdict(page).textContent(),
    problems: await rows(page).allTextContents(),
    others: await page.locator('[data-part="others"] li').allTextContents(),
  };
}

test('a link to a folder opens it in a fresh browser as it stood: tabs, the one on show, its verdict, and what lies beside', async () => {
  const first = await dropped();
  await first.page.getByRole('tab', { name: 'manifest.json' }).click();
  await judged(first.page);
  // Both are judged before they are compared: the tabs say so.
  await first.page.getByRole('tab', { name: 'app/Dockerfile (' }).waitFor();
  await first.page.getByRole('button', { name: 'Copy a link' }).click();
  await notice(first.page).getByText('The 3 other files of the folder are in it too.').waitFor();
  const link = await first.page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/playground\/#v3=[\w-]+$/);
  const before = await seen(first.page);
  await first.close();

  const second = await visit(browser(), link);
  await judged(second.page);
  await second.page.getByRole('tab', { name: 'app/Dockerfile (' }).waitFor();
  const after = await seen(second.page);
  expect(after).toEqual(before);
  expect(await tabs(second.page)).toEqual(['app/Dockerfile', 'app/manifest.json']);
  expect(after.shown).toMatch(/^app\/manifest\.json/);
  expect(after.others).toEqual(['README.md', 'app/README.md', 'app/run.py']);
  // What lies beside came with its text: a verdict rests on it.
  await second.page.getByRole('tab', { name: 'Dockerfile' }).click();
  await rows(second.page).getByText('README.md builds greet and runs greets.').waitFor();
  expect(second.errors).toEqual([]);
  await second.close();
});

test('a problem leads to a place in another tab', async () => {
  const { page, errors, close } = await dropped();
  await page.getByRole('tab', { name: 'manifest.json' }).click();
  await page.getByRole('button', { name: 'Dockerfile Ln 4: The ENTRYPOINT stands here.' }).click();
  expect(await shownTab(page).textContent()).toMatch(/^app\/Dockerfile/);
  expect(await field(page).inputValue()).toBe(RECIPE);
  expect(await caretLine(page)).toBe(4);
  expect(await page.getByRole('tab').count()).toBe(2);
  expect(errors).toEqual([]);
  await close();
});

test('a problem leads to a place in a file beside the tabs, which becomes one and is judged', async () => {
  const { page, errors, close } = await dropped();
  await page.getByRole('tab', { name: 'Dockerfile' }).click();
  await page.getByRole('button', { name: 'README.md Ln 6: Run under this one.' }).click();
  await page.getByRole('tab', { name: 'app/README.md', selected: true }).waitFor();
  expect(await field(page).inputValue()).toBe(README);
  expect(await caretLine(page)).toBe(6);
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.locator('[data-part="others"] li').allTextContents()).toEqual([
    'README.md',
    'app/run.py',
  ]);
  await judged(page);
  expect(errors).toEqual([]);
  await close();
});
