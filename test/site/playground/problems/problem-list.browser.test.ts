import { expect, test } from 'vitest';
import { sharedBrowser } from '../../browser/shared-browser.ts';
import { visit } from '../../browser/visit.ts';
import { field, PLAYGROUND } from '../playground-parts.ts';

const browser = sharedBrowser();
/** The version is no text, which a fix mends; other fields are missing. */
const GEAR = '{\n  "name": "greet",\n  "label": "Greet",\n  "version": 1,\n  "command": "python run.py"\n}\n';

test('rows that say the same stay where they are, and lead to where the text has moved', async () => {
  const { page, close } = await visit(browser(), PLAYGROUND);
  const judged = page.locator('[data-playground][data-phase="judged"]');
  await page.getByLabel('Format', { exact: true }).selectOption('flywheel-gear');
  await field(page).fill(GEAR);
  await judged.waitFor();
  const row = page
    .getByRole('list', { name: 'Problems' })
    .getByRole('listitem')
    .filter({ hasText: 'Ln 4' })
    .first();
  const before = await row.elementHandle();
  const panel = await page.locator('[data-part="meaning-body"] > *').first().elementHandle();
  await row.getByRole('button').first().focus();

  // Four signs more before the place, on another line, and none that anybody minds.
  await field(page).evaluate(async (element) => {
    const text = element as HTMLTextAreaElement;
    const root = document.querySelector<HTMLElement>('[data-playground]');
    const judgedAnew = new Promise<void>((resolve) => {
      let isJudging = false;
      new MutationObserver(() => {
        if (isJudging && root?.dataset['phase'] === 'judged') resolve();
        isJudging ||= root?.dataset['phase'] === 'judging';
      }).observe(root ?? document, { attributes: true, attributeFilter: ['data-phase'] });
    });
    text.value = text.value.replace('{\n', '{    \n');
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await judgedAnew;
  });
  expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
  expect(await panel?.evaluate((element) => element.isConnected)).toBe(true);
  expect(await before?.evaluate((element) => element.contains(document.activeElement))).toBe(true);

  await row.getByRole('button').first().click();
  const after = await field(page).evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(after).toBe('1');
  await row
    .getByRole('button', { name: /^Fix: / })
    .first()
    .click();
  await page.waitForFunction(() => document.querySelector('textarea')?.value.includes('"version": "1",'));
  await close();
});
