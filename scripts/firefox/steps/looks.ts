import type { Page } from 'puppeteer-core';
import { cutOff } from '../../../test/site/browser/cut-off.ts';
import { violationsOf } from '../axe.ts';
import { click, find } from '../find.ts';
import type { FirefoxStep } from '../firefox-step.ts';
import { BROKEN, openEditor, pastedInto, verdict } from '../playground.ts';
import { becomes } from '../until.ts';
import type { Visit } from '../visit.ts';

const PAGES = [
  '',
  'start/docker/',
  'guides/containers/volumes/',
  'guides/flywheel/',
  'reference/flywheel-gear/',
  'problems/flywheel-gear/required/',
  'failures/',
  'coverage/',
  'playground/',
];

/** States of the playground that axe looks at; it sees only what is shown. */
const STATES: readonly (readonly [name: string, reach: (visit: Visit) => Promise<void>])[] = [
  [
    'the playground with problems and what a text means',
    async (visit) => {
      await pastedInto(visit, BROKEN);
      await verdict(visit.page, /^Rejected/);
      await find(visit.page, '[data-part="meaning"]');
    },
  ],
  [
    'the playground with a change that is shown first',
    async (visit) => {
      await pastedInto(visit, BROKEN);
      await click(visit.page, '[data-part="fix-all"]');
      await find(visit.page, '.diff-dialog');
    },
  ],
  [
    'the playground with its examples',
    async ({ page, open }) => {
      await open('playground/');
      await click(page, 'button', 'Examples…');
      await find(page, '.example-dialog');
    },
  ],
];

/** Both themes, a narrow window, and what axe finds. */
export const LOOK_STEPS: readonly FirefoxStep[] = [
  {
    title: 'the theme is switched, and stays after a reload',
    act: async ({ page, open }) => {
      await open('');
      for (const name of ['light', 'dark']) {
        await switchTheme(page, name);
        await page.reload();
        await becomes('the theme', name, () => themeOf(page));
      }
    },
  },
  ...PAGES.map(
    (path): FirefoxStep => ({
      title: `/${path} has nothing that axe finds, in light and dark, and nothing cut off in a narrow window`,
      act: async ({ page, open }) => {
        await open(path);
        await inBothThemes(page);
        await page.setViewport({ width: 320, height: 640 });
        await becomes('what is wider than the window', '0', () =>
          page.evaluate(
            () => `${document.documentElement.scrollWidth - document.documentElement.clientWidth}`,
          ),
        );
      },
    }),
  ),
  ...STATES.map(
    ([name, reach]): FirefoxStep => ({
      title: `${name}: axe finds nothing, in light and dark, wide and narrow`,
      act: async (visit) => {
        await reach(visit);
        await inBothThemes(visit.page);
        await visit.page.setViewport({ width: 320, height: 640 });
        await inBothThemes(visit.page);
        const cut = await visit.page.evaluate(cutOff);
        if (cut.length > 0) throw new Error(`Cut off: ${cut.join('\n    ')}`);
      },
    }),
  ),
  {
    title: 'the full editor: axe finds nothing, in light and dark',
    act: async (visit) => {
      await pastedInto(visit, BROKEN);
      await openEditor(visit.page);
      await find(visit.page, '.monaco-editor .squiggly-error');
      await inBothThemes(visit.page);
    },
  },
  {
    title: 'a narrow window has the text field with its judgement',
    act: async (visit) => {
      await visit.page.setViewport({ width: 320, height: 640 });
      await pastedInto(visit, BROKEN);
      await verdict(visit.page, /^Rejected/);
      await click(visit.page, '[data-part="problems"] button', /^Fix: Add the comma/);
      await verdict(visit.page, /Rejected|Accepted/);
    },
  },
];

async function inBothThemes(page: Page): Promise<void> {
  for (const name of ['light', 'dark']) {
    await page.evaluate((theme) => {
      document.documentElement.dataset['theme'] = theme;
    }, name);
    await becomes('the theme', name, () => themeOf(page));
    const violations = await violationsOf(page);
    if (violations.length > 0) throw new Error(`In ${name}: ${violations.join('\n    ')}`);
  }
}

async function switchTheme(page: Page, name: string): Promise<void> {
  await find(page, 'starlight-theme-select select');
  await page.select('starlight-theme-select select', name);
  await becomes('the theme', name, () => themeOf(page));
}

function themeOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.dataset['theme'] ?? '');
}
