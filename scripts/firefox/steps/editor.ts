import { click, find, gone } from '../find.ts';
import type { FirefoxStep } from '../firefox-step.ts';
import { chord, pasteInstead } from '../keys.ts';
import { BROKEN, leaveEditor, openEditor, pastedInto, textOf, verdict } from '../playground.ts';
import { becomes } from '../until.ts';

const GEAR = '{\n  "name": "greet"\n}\n';

/** The full editor. */
export const EDITOR_STEPS: readonly FirefoxStep[] = [
  {
    title: 'the full editor opens with squiggles and colours, and what is typed there is judged',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, BROKEN);
      await verdict(page, /^Rejected/);
      await openEditor(page);
      await find(page, '.monaco-editor .squiggly-error');
      await becomes('the number of colours', /^([2-9]|\d\d)$/, () =>
        page.evaluate(
          () =>
            `${new Set([...document.querySelectorAll('.monaco-editor .view-line span span')].map((span) => getComputedStyle(span).color)).size}`,
        ),
      );
      await click(page, '.monaco-editor .view-line', /"label"/);
      await page.keyboard.press('End');
      await page.keyboard.type(',');
      await becomes('the text', BROKEN.replace('"Greet"', '"Greet",'), async () => leaveEditor(page));
    },
  },
  {
    title: 'a text is pasted into the full editor by keys, and undo takes it back',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, GEAR);
      await openEditor(page);
      await click(page, '.monaco-editor .view-line', /name/);
      await pasteInstead(page, 'FROM debian:bookworm-slim\nCMD ["ls"]\n');
      await verdict(page, /Dockerfile/);
      await chord(page, 'Control', 'z');
      await becomes('the text', GEAR, async () => leaveEditor(page));
    },
  },
  {
    title: 'a fix is chosen by Ctrl+. at its squiggle',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, BROKEN);
      await openEditor(page);
      await find(page, '.monaco-editor .squiggly-error');
      await click(page, '.monaco-editor .view-line', /"label"/);
      await page.keyboard.press('End');
      await chord(page, 'Control', '.');
      await find(page, '.action-widget', /Add the comma/);
      await page.keyboard.press('Enter');
      await find(page, '.monaco-editor .view-line', /"Greet",/);
      await becomes('the text', BROKEN.replace('"Greet"', '"Greet",'), async () => leaveEditor(page));
    },
  },
  {
    title: 'what a field means is told by the pointer and by keys',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, GEAR);
      await page.select('[data-part="format"]', 'flywheel-gear');
      await openEditor(page);
      const key = await find(page, '.monaco-editor .view-line span span', /^"name"$/);
      await key.hover();
      await find(page, '.monaco-hover', /name for machines/);
      await key.click();
      await page.keyboard.press('Escape');
      await chord(page, 'Control', 'k');
      await chord(page, 'Control', 'i');
      await find(page, '.monaco-hover', /name for machines/);
    },
  },
  {
    title: 'a field is completed while it is typed',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, GEAR);
      await page.select('[data-part="format"]', 'flywheel-gear');
      await openEditor(page);
      await click(page, '.monaco-editor .view-line', /greet/);
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      for (const key of '"la') await page.keyboard.type(key, { delay: 80 });
      await find(page, '.suggest-widget.visible .monaco-list-row', /^label/);
      await page.keyboard.press('Enter');
      await find(page, '.monaco-editor .view-line', /"label": ""/);
      await becomes('the text', '{\n  "name": "greet",\n  "label": ""\n}\n', async () => leaveEditor(page));
    },
  },
  {
    title: 'F8 leads to the next problem, and the outline to a field',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, BROKEN);
      await openEditor(page);
      await find(page, '.monaco-editor .squiggly-error');
      await click(page, '.monaco-editor .view-line', /"name"/);
      await chord(page, 'Control', 'Home');
      await page.keyboard.press('F8');
      await find(page, '.marker-widget');
      await page.keyboard.press('Escape');
      await chord(page, 'Control', 'Shift', 'O');
      await find(page, '.quick-input-widget', /label/);
      await page.keyboard.press('Escape');
      await gone(page, '.quick-input-widget');
    },
  },
  {
    title: 'a change of several lines is compared side by side before the editor makes it',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, BROKEN);
      await openEditor(page);
      await find(page, '.monaco-editor .squiggly-error');
      await click(page, '[data-part="fix-all"]');
      await click(page, 'dialog button', 'Compare in the full editor');
      await find(page, '.monaco-diff-editor .view-line', /"Greet",/);
      await click(page, 'dialog button', 'Apply this change');
      await gone(page, '.monaco-diff-editor');
      await becomes('the text', /"Greet",/, async () => leaveEditor(page));
    },
  },
  {
    title: 'Tab leaves the full editor, and Ctrl+M lets it indent',
    act: async (visit) => {
      const { page } = visit;
      await pastedInto(visit, GEAR);
      await openEditor(page);
      await click(page, '.monaco-editor .view-line', /name/);
      await page.keyboard.press('Tab');
      await becomes('what has the focus', 'Back to the text field', () =>
        page.evaluate(() => document.activeElement?.textContent ?? ''),
      );
      await click(page, '.monaco-editor .view-line', /name/);
      await chord(page, 'Control', 'm');
      await find(page, '[data-part="tab-line"]', /Tab indents\./);
      await chord(page, 'Control', 'Home');
      await page.keyboard.press('Tab');
      await leaveEditor(page);
      await becomes('the text', `  ${GEAR}`, () => textOf(page));
    },
  },
];
