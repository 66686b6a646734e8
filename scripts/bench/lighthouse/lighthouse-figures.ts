import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../../src/browser/index.mjs';
import { builtSite } from '../../../test/site/browser/build-site.ts';
import { serveFolder } from '../../../test/site/browser/static-server.ts';
import type { Figure } from '../figure.ts';
import { CATEGORIES, measurePage, type PageScores } from './measure-page.ts';
import { pagesToMeasure } from './pages-to-measure.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const RUNS = 3;

/**
 * What Lighthouse says of pages of the built site: of each category the median of three runs.
 * @param chosen the pages, from the site's root; every written page and one of each generated kind where none is named.
 *   `WAYBILL_SITES=built` takes the site that `npm test` built last.
 */
export async function* lighthouseFigures(chosen: readonly string[]): AsyncIterable<Figure> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error('No Chromium. Install it, or set CHROMIUM to the path of one.');
  const server = await serveFolder(await builtSite('/'), '/');
  const port = await freePort();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({
    executablePath,
    args: [`--remote-debugging-port=${port}`, '--disable-gpu', ...sandbox],
  });
  try {
    for (const page of chosen.length > 0 ? chosen : pagesToMeasure(ROOT)) {
      const runs: PageScores[] = [];
      while (runs.length < RUNS && !isDecided(runs)) runs.push(await measurePage(server.url + page, port));
      const medians = CATEGORIES.map((_, at) => median(runs.map(({ scores }) => scores[at] ?? 0)));
      const faults = [...new Set(runs.flatMap(({ faults: some }) => some))];
      yield {
        title: `Lighthouse, the lowest of four: /${page}`,
        value: Math.min(...medians),
        unit: 'points',
        goal: 100,
        note: [medians.join(' '), ...(Math.min(...medians) < 100 ? faults : [])].join('; '),
      };
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Two of three that are full are the median, whatever the third one says. */
function isDecided(runs: readonly PageScores[]): boolean {
  return runs.length > RUNS / 2 && runs.every(({ scores }) => scores.every((score) => score === 100));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
