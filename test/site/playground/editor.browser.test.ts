import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../browser/shared-browser.ts';
import { strangers, type Visit, visit } from '../browser/visit.ts';
import { PLAYGROUND } from './playground-parts.ts';

const siteUrl = inject('siteUrl');
/** The third line lacks its comma. */
const BROKEN = '{\n  "name": "greet",\n  "label": "Greet"\n  "version": "1"\n}\n';

const browser = sharedBrowser();

const field = (page: Page) => page.locator('#playground-text');
const rows = (page: Page) => page.getByRole('list', { name: 'Problems' }).getByRole('button');
const line = (page: Page, text: string | RegExp) =>
  page.locator('.monaco-editor .view-line').filter({ hasText: text }).first();
const opened = (page: Page) => page.getByRole('button', { name: 'Back to the text field' });
const tab = (page: Page, name: string | RegExp) => page.getByRole('tab', { name });

/** Opens the full editor upon a text, pinned to the manifest of a gear, and waits for its judgement. */
async function openEditor(text: string, format = 'flywheel-gear'): Promise<Visit> {
  const visited = await visit(browser(), PLAYGROUND);
  const { page } = visited;
  await page.getByLabel('Format', { exact: true }).selectOption(format);
  await field(page).fill(text);
  await page.locator(`[data-playground][data-phase="${text === '' ? 'empty' : 'judged'}"]`).waitFor();
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await opened(page).waitFor();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  return visited;
}

/** What stands in the editor, by the way that a reader has: back to the text field. */
async function textOf(page: Page): Promise<string> {
  await opened(page).click();
  const text = await field(page).inputValue();
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await opened(page).waitFor();
  return text;
}

/** Puts the caret behind a piece of the text. */
async function caretBehind(page: Page, text: string): Promise<void> {
  await line(page, text).click();
  await page.keyboard.press('End');
}

function shows(locator: Locator): Promise<void> {
  return locator.first().waitFor();
}

test('Monaco is fetched when it is asked for and not before, and shows the same problems', async () => {
  const { page, errors, requests, close } = await visit(browser(), PLAYGROUND);
  await page.getByLabel('Format', { exact: true }).selectOption('flywheel-gear');
  await field(page).fill(BROKEN);
  await rows(page).first().waitFor();
  expect(requests.filter((url) => /editor|monaco/i.test(url))).toEqual([]);

  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await shows(page.locator('.monaco-editor .squiggly-error'));
  expect(requests.some((url) => /editor/i.test(url))).toBe(true);
  expect(await rows(page).count()).toBeGreaterThan(0);
  expect(strangers(requests, siteUrl)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('once the editor is open, nothing that is typed asks for anything', async () => {
  const { page, requests, errors, close } = await openEditor('');
  await page.waitForLoadState('networkidle');
  await page.locator('.monaco-editor').first().click();
  const before = requests.length;
  for (const text of [
    'FROM debian\nRUN ls',
    '{ "name": "https://example.org/x", "\u200b": 1 }',
    'name: x\n- y',
  ]) {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
    await page.locator('[data-playground][data-phase="judged"]').waitFor();
    await page.keyboard.press('Control+Space');
    await page.keyboard.press('Control+.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  await page.waitForLoadState('networkidle');
  expect(requests.slice(before)).toEqual([]);
  expect(errors).toEqual([]);
  await close();
});

test('each language has colours: keys of JSON and YAML, words of a Dockerfile', async () => {
  const { page, close } = await openEditor('{ "name": 1 }');
  const colours = (text: string) =>
    line(page, text).evaluate((element) => [
      ...new Set([...element.querySelectorAll('span span')].map((span) => getComputedStyle(span).color)),
    ]);
  const type = async (text: string) => {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
    await line(page, text).waitFor();
  };
  await page.locator('.monaco-editor').first().click();
  for (const text of ['{ "name": 1 } ', 'name: text # remark', 'FROM debian']) {
    await type(text);
    await expect.poll(() => colours(text.trim()).then(({ length }) => length)).toBeGreaterThan(1);
  }
  await close();
});

test('a fix is chosen by the keyboard at its squiggle, and one undo takes it back', async () => {
  const { page, errors, close } = await openEditor(BROKEN);
  await caretBehind(page, '"label"');
  await page.keyboard.press('ControlOrMeta+.');
  const menu = page.locator('.action-widget');
  await shows(menu.getByText('Add the comma'));
  await shows(menu.getByText('About json/syntax'));
  await page.keyboard.press('Enter');
  await line(page, '"Greet",').waitFor();
  expect(await textOf(page)).toBe(BROKEN.replace('"Greet"', '"Greet",'));

  await line(page, '"Greet",').click();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await textOf(page)).toBe(BROKEN);
  expect(errors).toEqual([]);
  await close();
});

test('a change of several lines is shown before the editor makes it, side by side where one asks for that', async () => {
  const { page, errors, close } = await openEditor(BROKEN);
  await caretBehind(page, '"label"');
  await page.keyboard.press('ControlOrMeta+.');
  await page
    .locator('.action-widget')
    .getByText(/^Make all \d+ safe fixes$/)
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Compare in the full editor' }).click();
  await shows(dialog.locator('.monaco-diff-editor .view-line').filter({ hasText: '"Greet",' }));
  await dialog.getByRole('button', { name: 'Apply this change' }).click();
  await line(page, '"Greet",').waitFor();
  expect(await page.locator('.monaco-diff-editor').count()).toBe(0);

  await line(page, '"Greet",').click();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await textOf(page)).toBe(BROKEN);
  expect(errors).toEqual([]);
  await close();
});

test('F8 leads to the next problem and says it, and its page is a link', async () => {
  const { page, errors, close } = await openEditor(BROKEN);
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('F8');
  await shows(page.locator('.marker-widget'));
  const link = page.locator('.marker-widget a').first();
  await link.waitFor();
  expect(await link.textContent()).toMatch(/^[a-z-]+\/[a-z-]+$/);
  expect(errors).toEqual([]);
  await close();
});

test('the end of the problems of one file leads to those of the next one', async () => {
  const { page, errors, close } = await openEditor(BROKEN);
  await page.getByRole('button', { name: 'Add a file' }).click();
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.insertText('FROM debian:latest\nRUM ls\n');
  await page.locator('.monaco-editor [class*="squiggly"]').first().waitFor();
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('F8');
    if ((await tab(page, /manifest/).getAttribute('aria-selected')) === 'true') break;
  }
  expect(await tab(page, /manifest/).getAttribute('aria-selected')).toBe('true');
  await shows(page.locator('.marker-widget'));
  expect(errors).toEqual([]);
  await close();
});

test('what a field means is told at it, with a link to its page', async () => {
  const { page, errors, close } = await openEditor(BROKEN);
  await line(page, '"name"').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.press('ControlOrMeta+i');
  const hover = page.locator('.monaco-hover').filter({ hasText: 'name for machines' });
  await shows(hover);
  const target = await hover.getByText('Reference').getAttribute('data-href');
  expect(target).toMatch(/^http:.*\/reference\/flywheel-gear\/#field-name$/);
  expect(errors).toEqual([]);
  await close();
});

test.each([
  {
    language: 'JSON',
    start: '{\n  "name": "greet"\n}',
    behind: 'greet',
    typed: '\n"la',
    wanted: '{\n  "name": "greet",\n  "label": ""\n}',
  },
  {
    language: 'YAML',
    start: 'name: greet\n',
    behind: 'greet',
    typed: '\nla',
    wanted: 'name: greet\nlabel: ""\n',
  },
])(
  'a field is completed while it is typed, with what it needs around it: $language',
  async ({ start, behind, typed, wanted }) => {
    const { page, errors, close } = await openEditor(start);
    await caretBehind(page, behind);
    for (const key of typed) await page.keyboard.press(key === '\n' ? 'Enter' : key);
    await shows(page.locator('.suggest-widget.visible').getByText('label', { exact: true }));
    await page.keyboard.press('Enter');
    await line(page, 'label').waitFor();
    await expect.poll(() => textOf(page)).toBe(wanted);
    expect(errors).toEqual([]);
    await close();
  },
);

test('the outline names what stands in the text and leads there', async () => {
  const { page, errors, close } = await openEditor(
    'FROM debian:bookworm-slim\nRUN echo a\nCMD ["ls"]\n',
    'dockerfile',
  );
  await line(page, 'RUN').click();
  await page.keyboard.press('ControlOrMeta+Shift+o');
  await shows(page.locator('.quick-input-widget').getByText('CMD'));
  await page.keyboard.type('CMD');
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.keyboard.press('End');
  await page.keyboard.type(' # here');
  expect(await textOf(page)).toMatch(/^CMD .* # here$/m);
  expect(errors).toEqual([]);
  await close();
});

test('a text is laid out with its comments, and what cannot be is left and said', async () => {
  const { page, errors, close } = await openEditor('{ "name": "greet", // who\n"label": "Greet" }');
  await line(page, 'name').click();
  await page.keyboard.press('Shift+Alt+f');
  await expect.poll(() => textOf(page)).toBe('{\n  "name": "greet", // who\n  "label": "Greet"\n}');
  await line(page, 'who').click();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText('\n"');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Alt+f');
  await page.getByText('Left as it is').waitFor();
  expect(errors).toEqual([]);
  await close();
});

test('Tab leaves the editor; a key lets it indent, which is said and remembered', async () => {
  const { page, close } = await openEditor('{}');
  await line(page, '{}').click();
  await page.keyboard.press('Tab');
  expect(await opened(page).evaluate((button) => button === document.activeElement)).toBe(true);

  await line(page, '{}').click();
  await page.keyboard.press('Control+m');
  const says = page.locator('[data-part="tab-line"]');
  expect(await says.getAttribute('aria-live')).toBe('polite');
  await says.getByText('Tab indents.').waitFor();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('Tab');
  expect(await textOf(page)).toBe('  {}');

  await page.reload();
  await opened(page).waitFor();
  await says.getByText('Tab indents.').waitFor();
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('Control+m');
  await says.getByText('Tab leaves the editor.').waitFor();
  await page.keyboard.press('Alt+F1');
  await page.getByText('these keys').waitFor();
  await close();
});

test('each file keeps its caret and its undo while others are shown', async () => {
  const { page, errors, close } = await openEditor('{\n  "name": "greet"\n}');
  await caretBehind(page, 'greet');
  await page.keyboard.insertText(',');
  await page.getByRole('button', { name: 'Add a file' }).click();
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.insertText('FROM debian:12\n');
  await tab(page, /manifest/).click();
  await line(page, 'greet').waitFor();
  await page.locator('.monaco-editor textarea, .monaco-editor .native-edit-context').first().focus();
  await page.keyboard.type('!');
  await line(page, '"greet",!').waitFor();
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ControlOrMeta+z');
  expect(await textOf(page)).toBe('{\n  "name": "greet"\n}');
  expect(errors).toEqual([]);
  await close();
});

test('a hundred changes of tabs leave no listener behind', async () => {
  const { page, close } = await openEditor(BROKEN);
  await page.getByRole('button', { name: 'Add a file' }).click();
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.insertText('FROM debian:12\n');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const change = async (times: number) => {
    for (let step = 0; step < times; step += 1) {
      await tab(page, /manifest/).click();
      await tab(page, /Dockerfile|untitled/).click();
    }
  };
  const listeners = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0;
  };
  await change(10);
  const before = await listeners();
  await change(50);
  expect(await listeners()).toBeLessThanOrEqual(before + 10);
  await close();
});

test('the keyboard leads back from the full editor to the text field, and the text comes along', async () => {
  const { page, errors, close } = await openEditor('{}');
  await page.keyboard.type('x');
  await page.keyboard.press('Tab');
  expect(await opened(page).evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  expect(await field(page).inputValue()).toBe('x{}');
  expect(await page.locator('.monaco-editor').first().isVisible()).toBe(false);

  await page.keyboard.type('y');
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await line(page, /xy\{\}|x\{\}y/).waitFor();
  expect(errors).toEqual([]);
  await close();
});

test.each(['light', 'dark'])('what the editor says over the text can be read by all: %s', async (theme) => {
  const { page, close } = await openEditor(BROKEN);
  await page.evaluate((name) => {
    document.documentElement.dataset['theme'] = name;
  }, theme);
  const faults = async () => {
    const { violations } = await new AxeBuilder({ page }).include('[data-part="editor"]').analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  };
  expect(await faults()).toEqual([]);

  await caretBehind(page, '"name"');
  await page.keyboard.press('Enter');
  await page.keyboard.press('"');
  await shows(page.locator('.suggest-widget.visible .monaco-list-row'));
  expect(await faults()).toEqual([]);

  await page.keyboard.press('Escape');
  await page.locator('[data-playground][data-phase="judged"]').waitFor();
  await page.keyboard.press('F8');
  await shows(page.locator('.marker-widget a'));
  expect(await faults()).toEqual([]);

  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.press('ControlOrMeta+i');
  await shows(page.locator('.monaco-hover:not(.hidden) .hover-contents'));
  expect(await faults()).toEqual([]);
  await close();
});
