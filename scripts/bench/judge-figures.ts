import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src/browser/index.mjs';
import type { Figure } from './figure.ts';
import { type JudgeTime, judgeTimes } from './judge-times.ts';
import { type Timed, timedManifests } from './manifests.ts';

const RUNS = 25;

/** How long the judge takes in this Node, and in a browser where one is installed. */
export async function judgeFigures(): Promise<Figure[]> {
  const manifests = timedManifests();
  const inBrowser = await timesInBrowser(manifests);
  return [
    ...figures('Node', manifests, judgeTimes(manifests, RUNS)),
    ...(inBrowser === null ? [] : figures('Chromium', manifests, inBrowser)),
  ];
}

function figures(engine: string, manifests: readonly Timed[], times: readonly JudgeTime[]): Figure[] {
  return manifests.map(({ title, goal, text }, index) => {
    const { first = 0, median = 0, p95 = 0, toParse = null } = times[index] ?? {};
    const size = `${(text.length / 1000).toFixed(1)} kB`;
    const ratio = toParse === null || !Number.isFinite(toParse) ? '' : `; ${toParse.toFixed(0)} × JSON.parse`;
    const note = `${size}; first ${first.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms${ratio}`;
    return { title: `${engine}: judge ${title}`, value: median, unit: 'ms', goal, note };
  });
}

/** Null where no browser is installed. */
async function timesInBrowser(manifests: readonly Timed[]): Promise<JudgeTime[] | null> {
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
    const call = `bench.judgeTimes(${JSON.stringify(manifests)}, ${RUNS})`;
    return await page.evaluate<JudgeTime[]>(call);
  } finally {
    await browser.close();
  }
}
