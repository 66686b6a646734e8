import { click, find } from '../find.ts';
import type { FirefoxStep } from '../firefox-step.ts';
import { pasteInstead } from '../keys.ts';
import { textOf, verdict } from '../playground.ts';
import { becomes } from '../until.ts';

/** The pages that are read: home, guides, search, problems. */
export const PAGE_STEPS: readonly FirefoxStep[] = [
  {
    title: 'the home page leads to the playground',
    act: async ({ page, open }) => {
      await open('');
      await find(page, 'h1');
      await click(page, 'main a[href*="playground/"]');
      await find(page, '#playground-text');
    },
  },
  {
    title: 'tabs of a guide change by the mouse and by arrow keys',
    act: async ({ page, open }) => {
      await open('start/docker/');
      const chosen = () =>
        page.evaluate(() =>
          [...(document.querySelector('[role="tablist"]')?.querySelectorAll('[role="tab"]') ?? [])]
            .map((tab) => tab.getAttribute('aria-selected'))
            .join(' '),
        );
      const before = await chosen();
      const [, second] = await page.$$('starlight-tabs [role="tab"]');
      await second?.click();
      await becomes('the tabs', /^false true/, chosen);
      await page.keyboard.press('ArrowLeft');
      await becomes('the tabs', before, chosen);
    },
  },
  {
    title: 'diagrams of a guide are drawn, and its code has colours',
    act: async ({ page, open }) => {
      await open('guides/containers/volumes/');
      await find(page, '.diagram');
      const [diagram, colours] = await page.evaluate(() => [
        document.querySelector('.diagram')?.getBoundingClientRect().height ?? 0,
        new Set(
          [...document.querySelectorAll('.expressive-code .code span[style]')].map(
            (span) => getComputedStyle(span).color,
          ),
        ).size,
      ]);
      if (!(diagram && diagram > 50)) throw new Error(`The diagram is ${diagram} pixels high.`);
      if (!(colours && colours > 1)) throw new Error('All code has one colour.');
    },
  },
  {
    title: 'a video of a guide is played',
    act: async ({ page, open }) => {
      await open('guides/containers/frames-to-video/');
      const video = await find(page, 'video');
      await video.scrollIntoView();
      await becomes('the width of the video', /^[1-9]/, () =>
        video.evaluate(async (element) => {
          const player = element as HTMLVideoElement;
          if (player.readyState === 0) player.load();
          return `${player.videoWidth}${player.error === null ? '' : ` ${player.error.message}`}`;
        }),
      );
    },
  },
  {
    title: 'a manifest of a guide is edited in place and opens in the playground as it stands then',
    act: async ({ page, open }) => {
      await open('guides/flywheel/');
      await click(page, 'button', 'Edit manifest.json here');
      const field = await find(page, '.embed textarea');
      await find(page, '.embed .verdict', /Accepted as Flywheel gear manifest/);
      await field.click();
      await pasteInstead(page, '{\n  "name": "greet"\n}\n');
      await find(page, '.embed .verdict', /Rejected as/);
      await find(page, '.embed .problems button', /^Ln \d+, Col \d+ error/);
      await find(page, 'a[href*="#v2="]', /Open manifest\.json in the playground/);
      const link = await find(page, 'a', 'Open manifest.json in the playground');
      const original = await link.evaluate((element) => (element as HTMLAnchorElement).href);
      await link.click();
      await find(page, '#playground-text');
      await becomes(`the text of ${original}`, '{\n  "name": "greet"\n}\n', () => textOf(page));
    },
  },
  {
    title: 'the search finds a page by what it says, and leads there',
    act: async ({ page, open }) => {
      await open('');
      await click(page, 'button', /^Search/);
      await find(page, '.pagefind-ui__search-input');
      await page.keyboard.type('exec format error');
      await click(page, '.pagefind-ui__result-link');
      await becomes('the address', /\/failures\/wrong-architecture\//, async () => page.url());
      await find(page, 'h1');
    },
  },
  {
    title: 'a pasted output is explained by the page of failures',
    act: async ({ page, open }) => {
      await open('failures/');
      await click(page, 'main textarea');
      await pasteInstead(page, 'exec /usr/bin/python3: exec format error');
      await find(page, '[data-paste-box] [role="status"]', /^1 known failure/);
      await find(page, '[data-paste-box] a[href*="failures/wrong-architecture/"]');
    },
  },
  {
    title: 'an example of a problem opens in the playground with its problem',
    act: async ({ page, open }) => {
      await open('problems/flywheel-gear/required/');
      await click(page, 'a', 'Open this example in the playground');
      await verdict(page, /^Rejected as Flywheel gear manifest/);
      await find(page, '[data-part="problems"] li', /flywheel-gear\/required/);
    },
  },
];
