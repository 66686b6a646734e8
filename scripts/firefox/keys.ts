import type { KeyInput, Page } from 'puppeteer-core';

/** Presses a key while others are held: `chord(page, 'Control', 'a')`. */
export async function chord(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.toReversed()) await page.keyboard.up(key);
}

/** Writes a text in the place of all that stands where one writes, by way of the clipboard, as a paste. */
export async function pasteInstead(page: Page, text: string): Promise<void> {
  await copy(page, text);
  await chord(page, 'Control', 'a');
  await chord(page, 'Control', 'v');
}

/** Puts a text into the clipboard by the keys for it, from a field that is there for that alone; what had the focus has it again. */
async function copy(page: Page, text: string): Promise<void> {
  const before = await page.evaluateHandle((value) => {
    const active = document.activeElement;
    const field = document.createElement('textarea');
    field.id = 'clipboard-of-a-test';
    field.value = value;
    document.body.append(field);
    field.select();
    return active;
  }, text);
  await chord(page, 'Control', 'c');
  await page.evaluate((active) => {
    document.querySelector('#clipboard-of-a-test')?.remove();
    if (active instanceof HTMLElement) active.focus();
  }, before);
}
