import type { Page } from 'playwright-core';
import type { Surface } from './open-playground.ts';

/** Into the middle of the text, after a letter, where another one is at home. */
export async function toTheMiddle(page: Page, text: string, surface: Surface): Promise<void> {
  const half = text.length / 2;
  const place = half + Math.max(0, text.slice(half).search(/[a-z]{3}/)) + 1;
  if (surface === 'text field') {
    await page
      .locator('textarea')
      .first()
      .evaluate((field, at) => {
        (field as HTMLTextAreaElement).focus();
        (field as HTMLTextAreaElement).setSelectionRange(at, at);
      }, place);
    return;
  }
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('ControlOrMeta+Home');
  const lines = text.slice(0, place).split('\n').length - 1;
  // The editor leads to a line by its number only where its own command for that is loaded; pages are long enough steps.
  for (let line = 0; line < Math.min(lines, 40); line += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
}
