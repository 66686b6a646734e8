import type { Browser, Page } from 'playwright-core';
import type { Figure } from '../figure.ts';
import type { CountingHost } from './counting-host.ts';
import { type HeapUse, heapReader, pageHeapReader } from './heap.ts';
import type { HeldBytes } from './held-bytes.ts';
import { openBare } from './open-bare.ts';
import { openPlayground, type Surface } from './open-playground.ts';
import { type Trend, trendBeyond, trendOf } from './trend.ts';
import { typicalTexts } from './typical-texts.ts';

const EDITS = 1000;
const CHANGES = 100;
/** Between two readings, each of which writes down the whole heap. */
const EDITS_EACH = 100;
const CHANGES_EACH = 10;
/** The first steps fill what is filled once, as the browser's own records. */
const WARM_UP = 300;
/** In kB for a hundred. */
const GOAL = 10;
const SURFACES: readonly Surface[] = ['text field', 'full editor'];

/** As long as a verdict takes, in milliseconds. */
const VERDICT_MS = 160;

/**
 * Whether a page that stays open for long holds more and more. The full editor keeps all that can be undone, and grows with it:
 * the page is held against that editor alone.
 */
export async function* memoryFigures(browser: Browser, host: CountingHost): AsyncGenerator<Figure> {
  for (const surface of SURFACES) {
    const [first = '', second = ''] = typicalTexts().map(({ text }) => text);
    const page = await openPlayground(browser, host, first, surface);
    try {
      const heap = await heapReader(page);
      const edits = await during(page, heap.read, WARM_UP, EDITS, EDITS_EACH, (step) => edit(page, step));
      const bare = surface === 'full editor' ? await bareTrend(browser, host, first) : null;
      yield* figures(`edits in the ${surface}`, edits, EDITS_EACH, bare);
      await addFile(page, second, surface);
      const changes = await during(page, heap.read, WARM_UP, CHANGES, CHANGES_EACH, (step) =>
        changeTab(page, step),
      );
      yield* figures(`tab changes in the ${surface}`, changes, CHANGES_EACH, null);
    } finally {
      await page.context().close();
    }
  }
}

/** The same edits in Monaco alone. */
async function bareTrend(browser: Browser, host: CountingHost, text: string): Promise<Trend> {
  const page = await openBare(browser, host, text, 'full editor');
  try {
    await page.locator('.monaco-editor').click();
    const read = await pageHeapReader(page);
    const act = async (step: number) => {
      await type(page, step);
      if (step % 4 === 3) await page.waitForTimeout(VERDICT_MS);
    };
    const held = await during(page, read, WARM_UP, EDITS, EDITS_EACH, act);
    return trendOf(held.map(({ data }) => data));
  } finally {
    await page.context().close();
  }
}

async function during<Use>(
  page: Page,
  read: () => Promise<Use>,
  warmUp: number,
  steps: number,
  every: number,
  act: (step: number) => Promise<void>,
): Promise<readonly Use[]> {
  for (let step = 0; step < warmUp; step += 1) await act(step);
  const uses: Use[] = [];
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
  await type(page, step);
  if (step % 4 !== 3) return;
  await page.locator('[data-playground][data-phase="judged"]').waitFor();
}

function type(page: Page, step: number): Promise<void> {
  return page.keyboard.press(step % 2 === 0 ? 'a' : 'Backspace');
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

/** @param bare how the same place to write in grows alone, which the page is not blamed for; null where it does not */
function* figures(
  what: string,
  uses: readonly HeapUse[],
  every: number,
  bare: Trend | null,
): Generator<Figure> {
  for (const [name, of, own] of [
    ['page', (use: HeapUse) => use.page, bare],
    ['judge’s worker', (use: HeapUse) => use.judge, null],
  ] as const) {
    const held = uses.map(of);
    const all = trendOf(held.map(({ data }) => data));
    const { slope, error, isGrowth } = own === null ? all : trendBeyond(all, own);
    const per = (bytes: number) => (bytes * 100) / every / 1000;
    yield {
      title: `Playground, growth of the ${name} per 100 ${what}`,
      value: per(slope),
      unit: 'kB',
      goal: GOAL,
      note: [
        `${isGrowth ? 'GROWS' : 'no trend'}: ± ${per(error).toFixed(1)} kB${own === null ? '' : ` beyond the ${per(own.slope).toFixed(1)} kB of the editor alone`}`,
        `${megabytes(held, 'data')}, and ${megabytes(held, 'code')} of compiled code`,
        `nodes ${uses[0]?.nodes} → ${uses.at(-1)?.nodes}, listeners ${uses[0]?.listeners} → ${uses.at(-1)?.listeners}`,
      ].join('; '),
    };
  }
}

function megabytes(held: readonly HeldBytes[], part: keyof HeldBytes): string {
  const [first = 0, last = 0] = [held[0]?.[part], held.at(-1)?.[part]].map((bytes = 0) => bytes / 1e6);
  return `${first.toFixed(2)} → ${last.toFixed(2)} MB`;
}
