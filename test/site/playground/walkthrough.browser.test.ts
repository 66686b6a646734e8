import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cutOff } from '../browser/cut-off.ts';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { type Visit, visit } from '../browser/visit.ts';
import { field, PLAYGROUND, verdict } from './playground-parts.ts';

/** The third line lacks its comma, and fields are missing. */
const BROKEN =
  '{\n  "name": "greet",\n  "label": "Greet"\n  "custom": { "gear-builder": { "image": "a/b:1" } }\n}\n';

const browser = sharedBrowser();

test('with the keyboard alone: open an example, go to its problem, mend it, and copy the line that runs it', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await tabTo(page, 'Examples…');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Examples' }).waitFor();
  await page.keyboard.type('flywheel default and optional');
  await page.getByRole('status').getByText('1 example').waitFor();
  await tabTo(page, /^default and optional/);
  await page.keyboard.press('Enter');
  await verdict(page).getByText('Rejected as Flywheel gear manifest').waitFor();

  await tabTo(page, /^Ln \d+, Col \d+ error/);
  await page.keyboard.press('Enter');
  expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
  await tabTo(page, /^Fix: /);
  await page.keyboard.press('Enter');
  // A change of several lines is shown first; its button has the focus then.
  await page.locator('.diff-dialog').waitFor();
  await page.keyboard.press('Enter');
  await verdict(page).getByText('Accepted as Flywheel gear manifest').waitFor();

  await tabTo(page, /^Copy With Waybill$/);
  await page.keyboard.press('Enter');
  await page.getByText('Copied: With Waybill.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^waybill run /);
  expect(errors).toEqual([]);
  await close();
});

test('files are tabs that arrow keys move between and Delete closes', async () => {
  const { page, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill(BROKEN);
  await page.getByRole('tab', { name: /^manifest\.json/ }).waitFor();
  await page.getByRole('button', { name: 'Add a file' }).press('Enter');
  await page.keyboard.insertText('FROM debian:bookworm-slim\n');
  const tabs = page.getByRole('tab');
  await page.getByRole('tab', { name: /^Dockerfile/, selected: true }).focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('tab', { name: /^manifest\.json/, selected: true }).waitFor();
  expect(await field(page).inputValue()).toBe(BROKEN);
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  expect(await tabs.allTextContents()).toEqual([expect.stringMatching(/^manifest\.json/)]);
  expect(await tabs.first().evaluate((tab) => tab === document.activeElement)).toBe(true);
  await close();
});

test('a screen reader hears each verdict once, and finds what is where by its name', async () => {
  const { page, close } = await visit(browser(), PLAYGROUND);
  await page.evaluate(() => {
    const heard: string[] = [];
    const status = document.querySelector('[data-part="verdict"]');
    if (status === null) throw new Error('no verdict');
    new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    Object.assign(globalThis, { heard });
  });
  await field(page).fill(BROKEN);
  await verdict(page).getByText('Rejected').waitFor();
  await field(page).press('End');
  // The verdict stays what it is, so nothing is said again.
  await page.keyboard.type('  ');
  await page.waitForTimeout(600);
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(heard.filter((text) => text.startsWith('Rejected')).length).toBe(1);

  const tree = await page.locator('main').ariaSnapshot();
  for (const line of [
    /tablist "Files"/,
    /tab "manifest\.json \(rejected\)" \[selected\]/,
    /textbox "Your manifest \(JSON or YAML\) or Dockerfile"/,
    /combobox "Format"/,
    /heading "Verdict" \[level=2\]/,
    /status: "?Rejected as Flywheel gear manifest/,
    /list "Problems"/,
    /button "Ln \d+, Col \d+ error Flywheel rejects this/,
    /heading "What it means" \[level=2\]/,
    /heading "Run it" \[level=2\]/,
  ])
    expect(tree).toMatch(line);
  await close();
});

/** What the page can look like; axe sees only what is shown. */
const STATES: readonly (readonly [name: string, reach: (page: Page) => Promise<void>])[] = [
  ['problems and their fixes', async () => undefined],
  [
    'a change that is shown first',
    async (page) => {
      await page.getByRole('button', { name: /safe fix/ }).click();
      await page.locator('.diff-dialog').waitFor();
    },
  ],
  [
    'the list of examples',
    async (page) => {
      await page.getByRole('button', { name: 'Examples…' }).click();
      await page.getByRole('dialog', { name: 'Examples' }).waitFor();
    },
  ],
  [
    'the panel with its form and lines',
    async (page) => {
      await page.getByRole('button', { name: /safe fix/ }).click();
      await page.getByRole('button', { name: 'Apply this change' }).click();
      for (const closed of await page.locator('.meaning summary').all()) await closed.click();
    },
  ],
];
const LOOKS = [
  ['desktop, light', { colorScheme: 'light' }],
  ['desktop, dark', { colorScheme: 'dark' }],
  ['phone of 320 pixels, dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  [
    'twice as large, light',
    { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2, colorScheme: 'light' },
  ],
] as const;

describe.each(LOOKS)('%s', (_, look) => {
  test.each(STATES)('%s: axe finds nothing, and nothing is cut off', async (__, reach) => {
    const visited: Visit = await visit(browser(), PLAYGROUND, look);
    const { page } = visited;
    await field(page).fill(BROKEN);
    await verdict(page).getByText('Rejected').waitFor();
    await page.locator('[data-part="meaning"]').waitFor();
    await reach(page);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(visited.errors).toEqual([]);
    await visited.close();
  });
});

test('the full editor has nothing that axe finds, in both themes', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await visit(browser(), PLAYGROUND, { colorScheme });
    await field(page).fill(BROKEN);
    await page.getByRole('button', { name: 'Open the full editor' }).click();
    await page.locator('.monaco-editor .squiggly-error').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
    await close();
  }
});

/** Goes on with Tab until an element with that name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(
      () => document.activeElement?.textContent?.trim().replace(/\s+/g, ' ') ?? '',
    );
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}
