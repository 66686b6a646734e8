import type { Browser, Page } from 'playwright-core';
import type { Figure } from '../figure.ts';
import type { CountingHost } from './counting-host.ts';
import { type HeapUse, heapReader } from './heap.ts';
import { openPlayground, type Surface } from './open-playground.ts';
import { trendOf } from './trend.ts';
import { typicalTexts } from './typical-texts.ts';

const EDITS = 1000;
const CHANGES = 100;
const EVERY = 50;
/**
 * The first steps fill what is filled once: compiled code, and the browser's own records. A hundred changes of tabs add 400 kB
 * at first, and 16 kB after three hundred.
 */
const WARM_UP = 300;
/** In kB for a hundred: what a browser keeps of compiled code comes and goes by more. */
const GOAL = 10;
const SURFACES: readonly Surface[] = ['text field', 'full editor'];

/** Whether a page that stays open for long holds more and more. */
export async function* memoryFigures(browser: Browser, host: CountingHost): AsyncGenerator<Figure> {
  for (const surface of SURFACES) {
    const [first = '', second = ''] = typicalTexts().map(({ text }) => text);
    const page = await openPlayground(browser, host, first, surface);
    try {
      const heap = await heapReader(page);
      const edits = await during(page, heap.read, WARM_UP, EDITS, EVERY, (step) => edit(page, step));
      yield* figures(`edits in the ${surface}`, edits, EVERY);
      await addFile(page, second, surface);
      const changes = await during(page, heap.read, WARM_UP, CHANGES, 5, (step) => changeTab(page, step));
      yield* figures(`tab changes in the ${surface}`, changes, 5);
    } finally {
      await page.context().close();
    }
  }
}

async function during(
  page: Page,
  read: () => Promise<HeapUse>,
  warmUp: number,
  steps: number,
  every: number,
  act: (step: number) => Promise<void>,
): Promise<readonly HeapUse[]> {
  for (let step = 0; step < warmUp; step += 1) await act(step);
  const uses: HeapUse[] = [];
  for (let step = 0; step <= steps; step += 1) {
    if (step % every === 0) {
      // The address and what is kept are written by now.
      await page.waitForTimeout(1000);
      uses.push(await read());
    }
    if (step < steps) await act(step);
  }
  return uses;
}

/** A letter is typed and taken away again, as fast as people type; every fourth waits for its verdict. */
async function edit(page: Page, step: number): Promise<void> {
  await page.keyboard.press(step % 2 === 0 ? 'a' : 'Backspace');
  if (step % 4 !== 3) return;
  await page.locator('[data-playground][data-phase="judged"]').waitFor();
}

async function addFile(page: Page, text: string, surface: Surface): Promise<void> {
  await page.getByRole('button', { name: 'Add a file' }).click();
  await page.locator('[data-playground][data-phase="empty"]').waitFor();
  const place = surface === 'text field' ? '[data-part="field"]' : '.monaco-editor .view-lines';
  await page.locator(place).first().click();
  await page.keyboard.insertText(text);
  await page.locator('[data-playground][data-phase="judged"]').waitFor();
}

async function changeTab(page: Page, step: number): Promise<void> {
  await page
    .getByRole('tab')
    .nth(step % 2)
    .click();
  await page.locator('[data-playground][data-phase="judged"]').waitFor();
}

function* figures(what: string, uses: readonly HeapUse[], every: number): Generator<Figure> {
  for (const [name, of] of [
    ['page', (use: HeapUse) => use.page],
    ['judge’s worker', (use: HeapUse) => use.judge],
  ] as const) {
    const held = uses.map(of);
    const { slope, error, isGrowth } = trendOf(held);
    const per = (bytes: number) => (bytes * 100) / every / 1000;
    yield {
      title: `Playground, growth of the ${name} per 100 ${what}`,
      value: per(slope),
      unit: 'kB',
      goal: GOAL,
      note: `${isGrowth ? 'GROWS' : 'no trend'}: ± ${per(error).toFixed(1)} kB; ${((held[0] ?? 0) / 1e6).toFixed(2)} MB at first, ${((held.at(-1) ?? 0) / 1e6).toFixed(2)} MB at last; nodes ${uses[0]?.nodes} → ${uses.at(-1)?.nodes}, listeners ${uses[0]?.listeners} → ${uses.at(-1)?.listeners}`,
    };
  }
}
