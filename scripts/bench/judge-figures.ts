import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../prepare/find-browser.ts';
import type { Figure } from './figure.ts';
import { longGear, typicalGear } from './gears.ts';
import { type JudgeTime, judgeTimes } from './judge-times.ts';

const RUNS = 25;
const CASES = [
  { title: 'a typical manifest', text: typicalGear(), goal: 5 },
  { title: 'a manifest of 1 MB', text: longGear(1_000_000), goal: 100 },
];

/** How long the judge takes in this Node, and in a browser where one is installed. */
export async function judgeFigures(): Promise<Figure[]> {
  const texts = CASES.map(({ text }) => text);
  const inBrowser = await timesInBrowser(texts);
  return [
    ...figures('Node', judgeTimes(texts, RUNS)),
    ...(inBrowser === null ? [] : figures('Chromium', inBrowser)),
  ];
}

function figures(engine: string, times: readonly JudgeTime[]): Figure[] {
  return CASES.map(({ title, goal, text }, index) => {
    const { first = 0, median = 0, p95 = 0 } = times[index] ?? {};
    const size = `${(text.length / 1000).toFixed(1)} kB`;
    const note = `${size}; first ${first.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
    return { title: `${engine}: judge ${title}`, value: median, unit: 'ms', goal, note };
  });
}

/** Null where no browser is installed. */
async function timesInBrowser(texts: readonly string[]): Promise<JudgeTime[] | null> {
  const executablePath = findBrowser();
  if (executablePath === null) return null;
  const { outputFiles } = await build({
    entryPoints: ['scripts/bench/judge-times.ts'],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'bench',
    target: 'es2023',
    write: false,
  });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    const call = `bench.judgeTimes(${JSON.stringify(texts)}, ${RUNS})`;
    return await page.evaluate<JudgeTime[]>(call);
  } finally {
    await browser.close();
  }
}
