import { click, find, gone } from '../find.ts';
import type { FirefoxStep } from '../firefox-step.ts';
import { chord } from '../keys.ts';
import { BROKEN, notice, pastedInto, textOf, verdict } from '../playground.ts';
import { becomes } from '../until.ts';

/** Fixes outside the full editor. */
export const FIX_STEPS: readonly FirefoxStep[] = [
  {
    title: 'a fix of one line is made by its button, and undo takes it back',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, BROKEN);
      await click(page, '[data-part="problems"] button', /^Fix: Add the comma/);
      await notice(page, /^Made: /);
      const mended = BROKEN.replace('"Greet"', '"Greet",');
      await becomes('the text', mended, () => textOf(page));
      await chord(page, 'Control', 'z');
      await becomes('the text', BROKEN, () => textOf(page));
    },
  },
  {
    title: 'all safe fixes are shown first, left when one cancels, and made when one agrees',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, BROKEN);
      await click(page, '[data-part="fix-all"]');
      await find(page, '.diff-dialog li.added');
      await page.keyboard.press('Escape');
      await gone(page, '.diff-dialog');
      await becomes('the text', BROKEN, () => textOf(page));
      await click(page, '[data-part="fix-all"]');
      await find(page, '.diff-dialog li.added');
      await page.keyboard.press('Enter');
      await notice(page, /^Made: /);
      await verdict(page, /^(Rejected|Accepted) as Flywheel/);
      await click(page, '#playground-text');
      await chord(page, 'Control', 'z');
      await becomes('the text', BROKEN, () => textOf(page));
    },
  },
];
