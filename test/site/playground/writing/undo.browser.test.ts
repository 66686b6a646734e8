import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sharedBrowser } from '../../browser/shared-browser.ts';
import { visit } from '../../browser/visit.ts';
import { field, PLAYGROUND } from '../playground-parts.ts';

const browser = sharedBrowser();

const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const redo = (page: Page) => page.getByRole('button', { name: 'Redo', exact: true });

test('what was typed in a tab is taken back after another tab was shown, by key and by button', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill('FROM a\n');
  await field(page).press('Control+End');
  await page.keyboard.type('CMD x');
  await page.getByRole('button', { name: 'Add a file' }).click();
  expect(await undo(page).getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.type('second');
  await page.getByRole('tab').first().click();
  await field(page).focus();
  await page.keyboard.press('Control+z');
  expect(await field(page).inputValue()).toBe('FROM a\nCMD ');
  await page.keyboard.press('Control+Shift+z');
  expect(await field(page).inputValue()).toBe('FROM a\nCMD x');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+y');
  await undo(page).click();
  await undo(page).click();
  expect(await field(page).inputValue()).toBe('FROM a\n');
  await redo(page).click();
  expect(await field(page).inputValue()).toBe('FROM a\nCMD ');
  await page.getByRole('tab').nth(1).click();
  expect(await field(page).inputValue()).toBe('second');
  expect(errors).toEqual([]);
  await close();
});

test('a fix of a long text is taken back by the button, which a phone has too', async () => {
  const { page, close } = await visit(browser(), PLAYGROUND, {
    viewport: { width: 390, height: 800 },
    hasTouch: true,
    isMobile: true,
  });
  const rest = `"custom": {"gear-builder": {}, "long": "${'x'.repeat(150_000)}"}`;
  const text = `{\n  "name": "greet",,\n  ${rest}\n}\n`;
  await field(page).fill(text);
  await page.getByRole('button', { name: 'Fix: Remove the comma' }).click();
  await page.waitForFunction(
    () => !document.querySelector<HTMLTextAreaElement>('[data-part="field"]')?.value.includes(',,'),
  );
  await undo(page).tap();
  expect(await field(page).inputValue()).toBe(text);
  await close();
});

test('the full editor and the text field have one undo', async () => {
  const { page, errors, close } = await visit(browser(), PLAYGROUND);
  await field(page).fill('FROM a\n');
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await page.locator('.monaco-editor .view-lines').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('CMD');
  await page.getByRole('button', { name: 'Back to the text field' }).click();
  expect(await field(page).inputValue()).toBe('FROM a\nCMD');
  await page.keyboard.press('Control+z');
  expect(await field(page).inputValue()).toBe('FROM a\n');
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: 'Back to the text field' }).click();
  expect(await field(page).inputValue()).toBe('');
  expect(errors).toEqual([]);
  await close();
});
