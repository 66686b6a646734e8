import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { click, find } from '../find.ts';
import type { FirefoxStep } from '../firefox-step.ts';
import { chord, pasteInstead } from '../keys.ts';
import { BROKEN, notice, pastedInto, tabNames, textOf, verdict } from '../playground.ts';
import { becomes, until } from '../until.ts';

const OLD_LINK = resolve(import.meta.dirname, '../../../test/site/playground/share/links/v1.txt');

/** How a text goes out and comes back. */
export const SHARE_STEPS: readonly FirefoxStep[] = [
  {
    title: 'a link to the text is copied, or it is said where it stands, and it opens again',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, BROKEN);
      await verdict(page, /^Rejected/);
      await click(page, '[data-part="share"]');
      await notice(page, /^Link copied\.|address bar/);
      const link = page.url();
      if (!link.includes('#v2=')) throw new Error(`The address is ${link}.`);
      // What the clipboard holds, by the keys that a reader would use.
      await click(page, '#playground-text');
      await chord(page, 'Control', 'a');
      await chord(page, 'Control', 'v');
      await becomes('what was copied', link, () => textOf(page));
      await until('another address', async () => page.url() !== link || null);
      await page.goto('about:blank');
      await page.goto(link);
      await becomes('the text', BROKEN, () => textOf(page));
    },
  },
  {
    title: 'the other ways to share open and end with Escape, and a download is told',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, BROKEN);
      await verdict(page, /^Rejected/);
      await click(page, 'button', 'Other ways to share');
      await find(page, '[data-part="download"]');
      await page.keyboard.press('Escape');
      await becomes('the ways', 'false', () =>
        page.evaluate(() => `${document.querySelector('#playground-ways')?.matches(':popover-open')}`),
      );
      await click(page, 'button', 'Other ways to share');
      await click(page, '[data-part="share-markdown"]');
      await notice(page, /^Markdown copied|did not allow/);
      await click(page, 'button', 'Other ways to share');
      await click(page, '[data-part="download"]');
      await notice(page, /^Saved as manifest\.json/);
    },
  },
  {
    title: 'what looks like a secret is shared only where its author agrees',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, '{\n  "name": "greet",\n  "password": "hunter2"\n}\n');
      await notice(page, /This looks like a secret/);
      await click(page, '[data-part="share"]');
      await click(page, 'dialog button', 'Go back');
      if (page.url().includes('#')) throw new Error('The secret is in the address.');
    },
  },
  {
    title: 'files, their order and the chosen format survive a reload',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, BROKEN);
      await page.select('[data-part="format"]', 'flywheel-gear');
      await click(page, 'button', 'Add a file');
      await pasteInstead(page, 'FROM a\nENV API_TOKEN=abc123def\n');
      await becomes('the tabs', 'manifest.json, Dockerfile', () => tabNames(page));
      await page.reload();
      await becomes('the tabs', 'manifest.json, Dockerfile', () => tabNames(page));
      await becomes('the text', 'FROM a\nENV API_TOKEN=abc123def\n', () => textOf(page));
      await click(page, '[role="tab"]', /^manifest\.json/);
      await becomes('the format', 'flywheel-gear', () =>
        page.evaluate(() => document.querySelector<HTMLSelectElement>('[data-part="format"]')?.value ?? ''),
      );
    },
  },
  {
    title: 'a link of the first version opens, and a damaged one is told',
    act: async ({ page, open }) => {
      const [hash = ''] = readFileSync(OLD_LINK, 'utf8').split('\n');
      await open(`playground/${hash}`);
      await becomes('the text', /\S/, () => textOf(page));
      await verdict(page, /^(Rejected|Accepted)/);
      await page.goto('about:blank');
      await open('playground/#v1=AAAA');
      await notice(page, /could not be read/);
    },
  },
];
