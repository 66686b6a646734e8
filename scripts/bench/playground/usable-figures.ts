import type { Browser } from 'playwright-core';
import type { Figure } from '../figure.ts';
import { median } from '../paired-ratio.ts';
import type { CountingHost } from './counting-host.ts';
import { type Conditions, firstVerdict } from './first-verdict.ts';
import { CABLE, FAST_3G } from './network.ts';
import { typicalTexts } from './typical-texts.ts';

const RUNS = 3;
const BYTES_GOAL = 120;
const ROOMS: readonly (Conditions & { readonly goal: number })[] = [
  { network: FAST_3G, slowdown: 4, goal: 3000 },
  { network: CABLE, slowdown: 1, goal: 1000 },
];

/**
 * How long a new visitor waits for the verdict on a text of each format, and what came until then. The time is the median of
 * a few visits; the bytes are the most of them.
 */
export async function* usableFigures(browser: Browser, host: CountingHost): AsyncGenerator<Figure> {
  for (const { goal, ...conditions } of ROOMS) {
    const { network, slowdown } = conditions;
    const where = `${network.name}${slowdown === 1 ? '' : `, page ${slowdown} × slower (its worker is not)`}`;
    for (const { format, text } of typicalTexts()) {
      const visits = [];
      for (let run = 0; run < RUNS; run += 1)
        visits.push(await firstVerdict(browser, host, text, conditions));
      const times = visits.map(({ ms }) => ms);
      const most = visits.reduce((one, other) => (other.bytes > one.bytes ? other : one));
      yield {
        title: `Playground, first verdict on ${format}`,
        value: median(times),
        unit: 'ms',
        goal,
        note: `${where}; ${times.map((ms) => ms.toFixed(0)).join(' ')}`,
      };
      yield {
        title: `Playground, loaded until the first verdict on ${format}`,
        value: most.bytes / 1000,
        unit: 'kB',
        goal: BYTES_GOAL,
        note: `${network.name}; ${kilobytes(most.unfinished)} of it of files that were still coming; ${kilobytes(most.allBytes)} until nothing more comes`,
      };
    }
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
