import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeViolations } from '../../browser/axe-violations.ts';
import { sharedBrowser } from '../../browser/shared-browser.ts';
import { visit } from '../../browser/visit.ts';
import { field, PLAYGROUND } from '../playground-parts.ts';

const BROKEN =
  '{\n  "name": "Greet Me",\n  "label": "x",,\n  "inputs": {},\n  "config": {},\n  "custom": {"gear-builder": {}}\n}\n';

const browser = sharedBrowser();

async function openEditor(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await page.locator('.monaco-editor .squiggly-error').first().waitFor();
}

async function chooseFiles(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open files', exact: true }).click();
  const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from('{}') });
  await (await chooser).setFiles([file('manifest.json'), file('run.py')]);
}

/** What opens over the page or in it; axe sees only what is shown. */
const PARTS: readonly (readonly [name: string, open: (page: Page) => Promise<void>])[] = [
  [
    'the outline',
    async (page) => {
      await openEditor(page);
      await page.keyboard.press('Control+Shift+o');
      await page.locator('.quick-input-widget [role="option"]').first().waitFor();
    },
  ],
  [
    'the list of what can be done',
    async (page) => {
      await openEditor(page);
      await page.keyboard.press('F8');
      await page.locator('.zone-widget').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget [role="option"]').first().waitFor();
    },
  ],
  [
    'the comparison',
    async (page) => {
      await page.getByRole('button', { name: /safe fix/ }).click();
      await page.getByRole('button', { name: 'Compare in the full editor' }).click();
      await page.locator('.diff-dialog .monaco-diff-editor .line-insert').first().waitFor();
    },
  ],
  [
    'the advice about a link',
    async (page) => {
      await field(page).fill('https://github.com/o/r/blob/main/manifest.json');
      await page.locator('.link-advice code').waitFor();
    },
  ],
  [
    'the question about a secret',
    async (page) => {
      await field(page).fill('{"password": "hunter2hunter2"}');
      await page.getByRole('button', { name: 'Copy a link' }).click();
      await page.locator('.secret-dialog').waitFor();
    },
  ],
  [
    'the question about what is here',
    async (page) => {
      await chooseFiles(page);
      await page.locator('.opening-dialog').waitFor();
    },
  ],
  [
    'the files beside the tabs',
    async (page) => {
      await field(page).fill('');
      await chooseFiles(page);
      await page.locator('.others summary').click();
    },
  ],
];

test.each(PARTS)('%s: axe finds nothing in either theme', async (_, open) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, errors, close } = await visit(browser(), PLAYGROUND, { colorScheme });
    await field(page).fill(BROKEN);
    await page.locator('[data-playground][data-phase="judged"]').waitFor();
    await open(page);
    expect(await axeViolations(page)).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  }
});
