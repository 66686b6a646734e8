import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { click, find } from '../find.ts';
import type { FirefoxStep } from '../firefox-step.ts';
import { BROKEN, notice, pastedInto, tabNames, textOf, verdict } from '../playground.ts';
import { becomes } from '../until.ts';

const DOCKERFILE = 'FROM debian:bookworm-slim\n';

/** Several files, and how they come in. */
export const FILE_STEPS: readonly FirefoxStep[] = [
  {
    title: 'several files stand side by side as tabs, by the mouse and by keys',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, BROKEN);
      await verdict(page, /^Rejected/);
      await click(page, 'button', 'Add a file');
      await page.keyboard.type(DOCKERFILE);
      await becomes('the tabs', 'manifest.json, Dockerfile', () => tabNames(page));
      await click(page, '[role="tab"]', /^manifest\.json/);
      await becomes('the text', BROKEN, () => textOf(page));
      await page.keyboard.press('ArrowRight');
      await becomes('the text', DOCKERFILE, () => textOf(page));
      await page.keyboard.press('Delete');
      await becomes('the tabs', 'manifest.json', () => tabNames(page));
    },
  },
  {
    title: 'files that are chosen from the disk are opened',
    act: async ({ page, open }) => {
      await open('playground/');
      await withFolder(async (folder) => {
        await choose(page, '[data-part="files-input"]', [
          join(folder, 'gear/manifest.json'),
          join(folder, 'gear/Dockerfile'),
        ]);
        await notice(page, /^Opened 2 files\./);
        await click(page, '[role="tab"]', /^manifest\.json/);
        await becomes('the text', BROKEN, () => textOf(page));
      });
    },
  },
  {
    title: 'a zip that is chosen is opened as its folder would be',
    act: async ({ page, open }) => {
      await open('playground/');
      await withFolder(async (folder) => {
        await choose(page, '[data-part="files-input"]', [join(folder, 'gear.zip')]);
        await notice(page, /^Opened 2 files\./);
        await becomes('the tabs', /manifest\.json/, () => tabNames(page));
      });
    },
  },
  {
    // WebDriver BiDi has no drag from the desktop; the page sees the same events, without the folder that only a real drag carries.
    title: 'files that are dropped are opened',
    act: async ({ page, open }) => {
      await open('playground/');
      await page.evaluate(
        ([manifest, dockerfile]) => {
          const data = new DataTransfer();
          data.items.add(new File([manifest ?? ''], 'manifest.json'));
          data.items.add(new File([dockerfile ?? ''], 'Dockerfile'));
          const target = document.querySelector('#playground-text');
          for (const type of ['dragenter', 'dragover', 'drop']) {
            target?.dispatchEvent(
              new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
            );
          }
        },
        [BROKEN, DOCKERFILE],
      );
      await notice(page, /^Opened 2 files\./);
      await find(page, '[role="tab"]', /^manifest\.json/);
    },
  },
];

async function choose(page: Page, selector: string, paths: readonly string[]): Promise<void> {
  const input = (await page.$(selector)) as ElementHandle<HTMLInputElement> | null;
  if (input === null) throw new Error(`There is no ${selector}.`);
  await input.uploadFile(...paths);
}

/** Does something with a folder of files on the disk, which is gone afterwards. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-firefox-'));
  try {
    mkdirSync(join(folder, 'gear'));
    writeFileSync(join(folder, 'gear/manifest.json'), BROKEN);
    writeFileSync(join(folder, 'gear/Dockerfile'), DOCKERFILE);
    const bytes = (text: string) => new TextEncoder().encode(text);
    writeFileSync(
      join(folder, 'gear.zip'),
      zipSync({ 'gear/manifest.json': bytes(BROKEN), 'gear/Dockerfile': bytes(DOCKERFILE) }),
    );
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
