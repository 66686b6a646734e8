import type { Browser, Page } from 'playwright-core';
import type { Figure } from '../figure.ts';
import { median } from '../paired-ratio.ts';
import { type BlockedTime, blockedTimes } from './blocked-times.ts';
import type { CountingHost } from './counting-host.ts';
import { type Keystroke, type KeystrokeWatch, watchKeys } from './keystroke-watch.ts';
import { openBare } from './open-bare.ts';
import { openPlayground, type Surface } from './open-playground.ts';
import { toTheMiddle } from './to-the-middle.ts';
import { longText, typicalTexts } from './typical-texts.ts';

const KEYS = 100;
/** So many of the longest tasks are looked at where one alone says little. */
const LONGEST = 20;
/** As long as the page waits after a key, in milliseconds. */
const DEBOUNCE = 150;
/** The address and what is kept are written so long after the last key, in milliseconds. */
const WRITERS_MS = 900;
const SURFACES: readonly Surface[] = ['text field', 'full editor'];

/** How long one key takes until its verdict, and how long the page's own thread is kept from anything else. */
export async function* keystrokeFigures(browser: Browser, host: CountingHost): AsyncGenerator<Figure> {
  for (const surface of SURFACES) {
    for (const { format, text } of typicalTexts()) {
      const keys = await typed(browser, host, text, surface);
      yield* figures(`${format} in the ${surface}`, keys, { verdict: 16, blocked: 16 });
    }
    const { text } = longText();
    const where = `a gear of 1 MB in the ${surface}`;
    const keys = await typed(browser, host, text, surface);
    yield* figures(where, keys, { verdict: 100, blocked: 50 });
    yield against(where, surface, keys.blocked, await blockedBare(browser, host, text, surface));
  }
}

export interface Typed {
  readonly keys: readonly Keystroke[];
  readonly blocked: readonly BlockedTime[];
}

/** Real keys, each of which changes the text; every 25th is followed by a rest in which the page keeps what it keeps. */
export async function typed(
  browser: Browser,
  host: CountingHost,
  text: string,
  surface: Surface,
  count = KEYS,
): Promise<Typed> {
  const page = await openPlayground(browser, host, text, surface);
  try {
    await page.evaluate(watchKeys);
    await toTheMiddle(page, text, surface);
    const keys: Keystroke[] = [];
    const type = async (count: number) => {
      for (let key = 0; key < count; key += 1) {
        await page.keyboard.press(key % 2 === 0 ? 'a' : 'Backspace');
        keys.push(await settled(page));
        if (key % 25 === 24) await page.waitForTimeout(WRITERS_MS);
      }
    };
    // What the browser compiles at first is no measure of typing.
    await type(10);
    keys.length = 0;
    const blocked = await blockedTimes(browser, page, () => type(count));
    return { keys, blocked };
  } finally {
    await page.context().close();
  }
}

/** What the same keys cost in the same place to write in on a page with nothing else. */
async function blockedBare(
  browser: Browser,
  host: CountingHost,
  text: string,
  surface: Surface,
): Promise<readonly BlockedTime[]> {
  const page = await openBare(browser, host, text, surface);
  try {
    await toTheMiddle(page, text, surface);
    return await blockedTimes(browser, page, async () => {
      for (let key = 0; key < KEYS; key += 1) {
        await page.keyboard.press(key % 2 === 0 ? 'a' : 'Backspace');
        await page.waitForTimeout(DEBOUNCE);
      }
    });
  } finally {
    await page.context().close();
  }
}

/** The longest tasks of the page against those of the bare place to write in: how much is our own. */
function against(
  where: string,
  surface: Surface,
  own: readonly BlockedTime[],
  bare: readonly BlockedTime[],
): Figure {
  const [ms, bareMs] = [own, bare].map((tasks) => median(tasks.slice(0, LONGEST).map((task) => task.ms)));
  return {
    title: `Playground, longest tasks against a bare ${surface}: ${where}`,
    value: (ms ?? 0) / (bareMs ?? 1),
    unit: '×',
    goal: null,
    note: `${ms?.toFixed(1)} ms against ${bareMs?.toFixed(1)} ms, the medians of the ${LONGEST} longest`,
  };
}

function settled(page: Page): Promise<Keystroke> {
  return page.evaluate(() =>
    (globalThis as unknown as { keystrokeWatch: KeystrokeWatch }).keystrokeWatch.settled(),
  );
}

function* figures(
  where: string,
  { keys, blocked }: Typed,
  goal: { readonly verdict: number; readonly blocked: number },
): Generator<Figure> {
  const verdicts = keys.map(({ verdict }) => verdict - DEBOUNCE);
  const panels = keys.flatMap(({ panel }) => (panel === null ? [] : [panel - DEBOUNCE]));
  const drawn =
    panels.length === 0
      ? 'no panel'
      : `panel p50 ${quantile(panels, 0.5).toFixed(1)}, p95 ${quantile(panels, 0.95).toFixed(1)} ms`;
  yield {
    title: `Playground, key to verdict, p95: ${where}`,
    value: quantile(verdicts, 0.95),
    unit: 'ms',
    goal: goal.verdict,
    note: `beyond the ${DEBOUNCE} ms that it waits; p50 ${quantile(verdicts, 0.5).toFixed(1)} ms; ${drawn}; ${keys.length} keys`,
  };
  const longest = blocked[0] ?? { ms: 0, wall: 0 };
  yield {
    title: `Playground, longest task while typing: ${where}`,
    value: longest.ms,
    unit: 'ms',
    goal: goal.blocked,
    note: `of the thread's own time; ${longest.wall.toFixed(1)} ms by the clock; ${blocked.filter(({ ms }) => ms > goal.blocked).length} tasks beyond the goal`,
  };
}

function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
