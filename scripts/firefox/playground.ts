import type { Page } from 'puppeteer-core';
import { click, find } from './find.ts';
import { pasteInstead } from './keys.ts';
import { becomes } from './until.ts';
import type { Visit } from './visit.ts';

/** The third line lacks its comma, and a field is missing. */
export const BROKEN =
  '{\n  "name": "greet",\n  "label": "Greet"\n  "custom": { "gear-builder": { "image": "a/b:1" } }\n}\n';

/** What stands in the text field. */
export function textOf(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('#playground-text')?.value ?? '');
}

/** Waits for a verdict of these words. */
export async function verdict(page: Page, words: RegExp): Promise<void> {
  await becomes('the verdict', words, () => partText(page, 'verdict'));
}

/** Waits until the page says this below its tools. */
export async function notice(page: Page, words: RegExp): Promise<void> {
  await becomes('what the page says', words, () => partText(page, 'notice'));
}

/** Opens the playground and pastes a text into its field, by keys. */
export async function pastedInto({ page, open }: Visit, text: string): Promise<void> {
  await open('playground/');
  await click(page, '#playground-text');
  await pasteInstead(page, text);
  await becomes('the text', text, () => textOf(page));
}

/** Opens the full editor upon what stands in the field. */
export async function openEditor(page: Page): Promise<void> {
  await click(page, 'button', 'Open the full editor');
  await find(page, 'button', 'Back to the text field');
  await find(page, '.monaco-editor .view-line');
}

/** The text by the way that a reader has: back to the text field. The field is left open. */
export async function leaveEditor(page: Page): Promise<string> {
  await click(page, 'button', 'Back to the text field');
  await find(page, '#playground-text');
  return textOf(page);
}

/** The names of the tabs, without the verdicts behind them. */
export function tabNames(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.playground [role="tab"]')]
      .map((tab) => tab.textContent.replace(/ \(.*/s, '').trim())
      .join(', '),
  );
}

function partText(page: Page, part: string): Promise<string> {
  return page.evaluate(
    (name) => document.querySelector(`[data-playground] [data-part="${name}"]`)?.textContent ?? '',
    part,
  );
}
