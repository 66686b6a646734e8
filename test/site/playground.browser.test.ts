import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FORMATS } from '../../src/core/index.ts';
import { sharedBrowser } from './browser/shared-browser.ts';
import { visit } from './browser/visit.ts';
import { field, PLAYGROUND, verdict } from './playground/playground-parts.ts';

const browser = sharedBrowser();
/** The third line lacks its comma. */
const BROKEN = '{\n  "name": "greet",\n  "label": "Greet"\n  "version": "1"\n}\n';
const INCOMPLETE = '{\n  "name": "greet",\n  "label": "Greet",\n  "version": 1,\n  "gear": {}\n}\n';

const rows = (page: Page) => page.getByRole('list', { name: 'Problems' }).getByRole('button');
const pin = (page: Page) => page.getByLabel('Format', { exact: true });

test('a broken manifest gets a verdict, and a list of problems with their places', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await pin(page).selectOption('flywheel-gear');
  await field(page).fill(BROKEN);
  await verdict(page).getByText('Rejected').waitFor();
  expect(await verdict(page).getAttribute('role')).toBe('status');
  expect(await rows(page).first().textContent()).toMatch(/^Ln 3, Col \d+ error /);
  expect(errors).toEqual([]);
  await close();
});

test.each(FORMATS.filter(({ example }) => example !== '').map(({ id, title }) => ({ id, title })))(
  'the example of $id is accepted as what it is',
  async ({ title }) => {
    const { page, close } = await visit(browser(), PLAYGROUND);
    await page.getByRole('button', { name: title, exact: true }).click();
    await verdict(page).getByText(`Accepted as ${title}`).waitFor();
    expect(await page.locator('[data-part="evidence"]').textContent()).toMatch(
      /Recognised by: .+ Checked against .+/,
    );
    await close();
  },
);

test('the keyboard alone reaches the problems, and a problem leads to its place', async () => {
  const { page, close } = await visit(browser(), PLAYGROUND);
  await pin(page).selectOption('flywheel-gear');
  await field(page).fill(BROKEN);
  await rows(page).first().waitFor();
  await field(page).focus();
  for (let step = 0; step < 10 && !(await isFocused(page)); step += 1) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const caretLine = await field(page).evaluate((element) => {
    const { value, selectionStart } = element as HTMLTextAreaElement;
    return value.slice(0, selectionStart).split('\n').length;
  });
  expect(caretLine).toBe(3);
  await close();
});

test('a fix is made by its button, can be undone, and all safe ones by one', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await pin(page).selectOption('flywheel-gear');
  await field(page).fill(BROKEN);
  await page
    .getByRole('button', { name: /^Fix: / })
    .first()
    .click();
  await page.waitForFunction(
    (broken) => document.querySelector<HTMLTextAreaElement>('#playground-text')?.value !== broken,
    BROKEN,
  );
  expect(JSON.parse(await field(page).inputValue())).toMatchObject({ label: 'Greet', version: '1' });
  await page.keyboard.press('ControlOrMeta+z');
  expect(await field(page).inputValue()).toBe(BROKEN);

  await page.getByRole('button', { name: /safe fix/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply this change' }).click();
  await page.waitForFunction(
    (broken) => document.querySelector<HTMLTextAreaElement>('#playground-text')?.value !== broken,
    BROKEN,
  );
  expect(JSON.parse(await field(page).inputValue())).toMatchObject({ label: 'Greet', version: '1' });
  expect(errors).toEqual([]);
  await close();
});

test('a link carries the text and the pinned format into a fresh browser', async () => {
  const first = await visit(browser(), PLAYGROUND);
  await pin(first.page).selectOption('flywheel-gear');
  await field(first.page).fill(INCOMPLETE);
  await first.page.waitForURL(/#v2=/);
  const [link, said] = [first.page.url(), await verdict(first.page).textContent()];
  await first.close();

  const second = await visit(browser(), link);
  await verdict(second.page).getByText('Rejected').waitFor();
  expect(await field(second.page).inputValue()).toBe(INCOMPLETE);
  expect(await pin(second.page).inputValue()).toBe('flywheel-gear');
  expect(await verdict(second.page).textContent()).toBe(said);
  await second.close();
});

test('a damaged link says so and leaves the page usable', async () => {
  const { page, close } = await visit(browser(), `${PLAYGROUND}#v1=AAAA`);
  await page.getByText('The link could not be read').waitFor();
  await field(page).fill('{}');
  await verdict(page)
    .getByText(/Rejected|no format/)
    .waitFor();
  await close();
});

test('the full editor colours a Dockerfile as one, and makes a fix that can be undone', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill('FROM debian:bookworm-slim\n# a remark\nCMD ["ls"]\n');
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  const line = page.locator('.monaco-editor .view-line').filter({ hasText: 'remark' });
  await line.waitFor();
  const first = page.locator('.monaco-editor .view-line').filter({ hasText: 'FROM' });
  // The keyword has a colour of its own; the grammar comes a little after the text.
  await first.locator('span[class^="mtk"]').nth(1).waitFor();

  await pin(page).selectOption('flywheel-gear');
  await line.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('{ "naem": "greet" }');
  await page
    .getByRole('button', { name: /^Fix: .*"name"/ })
    .first()
    .click();
  const text = page.locator('.monaco-editor .view-lines');
  await text.getByText('"name"').waitFor();
  await page.keyboard.press('ControlOrMeta+z');
  await text.getByText('"naem"').waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('with everything loaded, judging asks for nothing at all', async () => {
  const { page, requests, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill('{}');
  await verdict(page)
    .getByText(/Rejected|no format/)
    .waitFor();
  const before = requests.length;
  await pin(page).selectOption('flywheel-gear');
  await field(page).fill(
    '{ "url": "https://example.org/x.png", "$schema": "https://example.org/schema.json" }',
  );
  await verdict(page).getByText('Rejected as').waitFor();
  // The address follows a little later, and with each of its changes a browser may ask for the icon.
  await page.waitForTimeout(1500);
  expect(requests.slice(before)).toEqual([]);
  await close();
});

test('a phone has the text field with the same judgement, and no offer of the full editor', async () => {
  const { page, close } = await visit(browser(), PLAYGROUND, {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  await pin(page).selectOption('flywheel-gear');
  await field(page).fill(BROKEN);
  await verdict(page).getByText('Rejected').waitFor();
  expect(await page.getByRole('button', { name: 'Open the full editor' }).isVisible()).toBe(false);
  await close();
});

function isFocused(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement?.classList.contains('place') ?? false);
}
