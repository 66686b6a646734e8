import type { Browser, Page } from 'playwright-core';
import type { Figure } from '../figure.ts';
import type { Arrival, CountingHost } from './counting-host.ts';
import { silence } from './first-verdict.ts';
import { openPlayground } from './open-playground.ts';

const GOAL = 1100;
/** Valid, with a line for each kind of word, so that every grammar of the editor is fetched. */
const TEXTS = [
  'FROM debian:bookworm-slim\nUSER 1000\n',
  'redVersion: "9"\ncli: {}\n',
  '{ "name": "greet" }\n',
];

/** What pressing "Open the full editor" brings, and that nothing of it comes before. */
export async function* editorFigures(browser: Browser, host: CountingHost): AsyncGenerator<Figure> {
  const page = await openPlayground(browser, host, TEXTS[2] ?? '', 'text field');
  await silence(host);
  const before = host.arrivals().length;
  await page.getByRole('button', { name: 'Open the full editor' }).click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await silence(host);
  const opened = host.arrivals().length;
  for (const text of TEXTS) {
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(text);
    await silence(host);
  }
  await compareFixes(page);
  await silence(host);
  const arrivals = host.arrivals();
  const isWhole = arrivals.some(({ path }) => /editor\.worker/.test(path));
  await page.context().close();
  if (!isWhole) throw new Error('The editor came without its worker: this is not all of it.');
  const early = arrivals.slice(0, before).filter(({ path }) => /editor|monaco/i.test(path));
  yield {
    title: 'Playground, of the full editor before anybody asks for it',
    value: kilobytes(early),
    unit: 'kB',
    goal: 0,
    note: `${before} answers`,
  };
  yield {
    title: 'Playground, full editor with its workers and its view of differences',
    value: kilobytes(arrivals.slice(before)),
    unit: 'kB',
    goal: GOAL,
    note: `${kilobytes(arrivals.slice(before, opened)).toFixed(1)} kB until it stands there; ${arrivals.length - before} answers`,
  };
}

/** Two fixes of different lines are shown before they are made, and the full editor compares them, in its worker. */
async function compareFixes(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(
    '{\n  "naem": "greet",\n  "labl": "Greet",\n  "custom": { "gear-builder": {} }\n}\n',
  );
  await page.getByRole('button', { name: /safe fixes/ }).click();
  await page.getByRole('button', { name: 'Compare in the full editor' }).click();
  await page.locator('.monaco-diff-editor .view-line').first().waitFor();
}

function kilobytes(arrivals: readonly Arrival[]): number {
  return arrivals.reduce((all, { bytes }) => all + bytes, 0) / 1000;
}
