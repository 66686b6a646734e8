// `npm run bench`: what the budgets of the design are held against, as ratios of one run; no test. Other validators are
// timed where they stand on PATH.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandFigures } from './bench/command-figures.ts';
import { figureLine } from './bench/figure.ts';
import { judgeFigures } from './bench/judge-figures.ts';

const folder = mkdtempSync(join(tmpdir(), 'waybill-bench-'));
try {
  for (const figure of await judgeFigures()) console.log(figureLine(figure));
  for await (const figure of commandFigures(folder)) console.log(figureLine(figure));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
