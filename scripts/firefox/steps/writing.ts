import { click, find } from '../find.ts';
import type { FirefoxStep } from '../firefox-step.ts';
import { chord } from '../keys.ts';
import { BROKEN, notice, pastedInto, tabNames, textOf, verdict } from '../playground.ts';
import { becomes } from '../until.ts';

/** Pasting and typing, the verdict, and what the text means. */
export const WRITING_STEPS: readonly FirefoxStep[] = [
  {
    title: 'a pasted text is judged, and a problem leads to its place',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, BROKEN);
      await verdict(page, /^Rejected as Flywheel gear manifest/);
      await becomes('the tabs', 'manifest.json', () => tabNames(page));
      await click(page, '[data-part="problems"] button', /^Ln 3, Col \d+ error/);
      await becomes('the line of the caret', '3', () =>
        page.evaluate(() => {
          const field = document.activeElement as HTMLTextAreaElement;
          return `${field.value?.slice(0, field.selectionStart).split('\n').length}`;
        }),
      );
    },
  },
  {
    title: 'what is typed key by key is judged, and undo takes it back',
    act: async ({ page, open }) => {
      await open('playground/');
      await click(page, '#playground-text');
      await page.keyboard.type('FROM debian:bookworm-slim');
      await verdict(page, /Dockerfile/);
      await page.keyboard.press('Enter');
      await page.keyboard.type('RUM ls');
      await find(page, '[data-part="problems"] button', /^Ln 2/);
      await chord(page, 'Control', 'a');
      await chord(page, 'Control', 'x');
      await becomes('the text', '', () => textOf(page));
      await chord(page, 'Control', 'z');
      await becomes('the text', 'FROM debian:bookworm-slim\nRUM ls', () => textOf(page));
    },
  },
  {
    title: 'a format that is chosen is judged by, whatever the text looks like',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, '{\n  "name": "greet"\n}\n');
      await verdict(page, /./);
      await page.select('[data-part="format"]', 'kaapana-processing-container');
      await verdict(page, /^Rejected as Kaapana/);
      await page.select('[data-part="format"]', 'flywheel-gear');
      await verdict(page, /^Rejected as Flywheel/);
      await find(page, '[data-part="evidence"]', /Checked against/);
    },
  },
  {
    title: 'an example is found by words and opened',
    act: async ({ page, open }) => {
      await open('playground/');
      await click(page, 'button', 'Examples…');
      await find(page, '.example-dialog');
      await page.keyboard.type('flywheel default and optional');
      await find(page, '.example-dialog [role="status"]', '1 example');
      await click(page, '.example-dialog button.place', /^default and optional/);
      await verdict(page, /^Rejected as Flywheel gear manifest/);
    },
  },
  {
    title: 'what a manifest means is shown, and its form flows into the lines that run it',
    act: async ({ page, open }) => {
      await open('playground/');
      await click(page, '.begin button', 'Flywheel gear manifest');
      await verdict(page, /^Accepted as Flywheel gear manifest/);
      await find(page, '[data-part="meaning-body"] *');
      const field = await find(
        page,
        '[data-part="run-form"] .fields input, [data-part="run-form"] .fields textarea',
      );
      await field.click();
      await page.keyboard.type('typed-here');
      await find(page, '[data-part="run-lines"] pre', /^waybill run .*typed-here/);
      await find(page, '[data-part="run-lines"] pre', /^docker run .*typed-here/);
      await click(page, '[data-part="run-lines"] button', /^Copy With Waybill$/);
      await notice(page, /^Copied: With Waybill\.|did not allow/);
    },
  },
  {
    title: 'a pasted link is answered with how to fetch it, and nobody is asked',
    act: async (visit) => {
      await pastedInto(visit, 'https://github.com/o/r/blob/main/manifest.json');
      await find(visit.page, '[data-part="link-advice"]', /curl -fL -o manifest\.json/);
    },
  },
];
