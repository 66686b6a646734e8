import type { Browser, Page } from 'playwright-core';
import type { CountingHost } from './counting-host.ts';

/** Where one writes: the text field, or the full editor. */
export type Surface = 'text field' | 'full editor';

/** The playground with all loaded that it loads by itself, and a text in it that has its verdict. */
export async function openPlayground(
  browser: Browser,
  host: CountingHost,
  text: string,
  surface: Surface,
): Promise<Page> {
  host.visitor(null);
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${host.url}playground/`, { waitUntil: 'networkidle' });
  // As a paste: what a browser's own commands insert takes it a minute at 1 MB.
  await page.locator('[data-part="field"]').evaluate((field, pasted) => {
    (field as HTMLTextAreaElement).value = pasted;
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  }, text);
  await page.locator('[data-playground][data-phase="judged"]').waitFor();
  if (surface === 'full editor') {
    await page.getByRole('button', { name: 'Open the full editor' }).click();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    await page.waitForLoadState('networkidle');
  }
  return page;
}
