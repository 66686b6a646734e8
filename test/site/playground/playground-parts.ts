import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

/** Where the playground of the built site is. */
export const PLAYGROUND = `${inject('siteUrl')}playground/`;

/** The place to write in, as a reader without the full editor has it. */
export function field(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Your manifest' });
}

/** What the judge says of the file that is shown. */
export function verdict(page: Page): Locator {
  return page.locator('[data-part="verdict"]');
}

/** What the page says of what it did or could not do. */
export function notice(page: Page): Locator {
  return page.locator('[data-part="notice"]');
}

/** The names of the tabs, without what is said of their files. */
export async function tabs(page: Page): Promise<string[]> {
  return (await page.getByRole('tab').allTextContents()).map((name) => name.replace(/ \(.*/, ''));
}
