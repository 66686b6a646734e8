// `npm run bench [-- --only judge|parts|command|run|lighthouse [PAGE…]|playground [MEASURE…] [--site DIST]]`: what the budgets
// of the design are held against, as ratios of one run; no test.
// Other validators and runners are timed where they stand on PATH.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandFigures } from './bench/command-figures.ts';
import { type Figure, figureLine } from './bench/figure.ts';
import { judgeFigures } from './bench/judge-figures.ts';
import { lighthouseFigures } from './bench/lighthouse/lighthouse-figures.ts';
import { partSizes } from './bench/part-sizes.ts';
import { playgroundFigures } from './bench/playground/playground-figures.ts';
import { runOverhead } from './bench/run-overhead.ts';
import { scriptArguments } from './script-arguments.ts';

const { values, positionals } = scriptArguments('npm run bench [-- --only PART [MEASURE…] [--site FOLDER]]', {
  options: { only: { type: 'string' }, site: { type: 'string' } },
  allowPositionals: true,
});
const folder = mkdtempSync(join(tmpdir(), 'waybill-bench-'));
const parts: Readonly<Record<string, () => Iterable<Figure> | AsyncIterable<Figure> | Promise<Figure[]>>> = {
  judge: judgeFigures,
  parts: partSizes,
  command: () => commandFigures(join(folder, 'command')),
  run: () => runOverhead(join(folder, 'run')),
  lighthouse: () => lighthouseFigures(positionals),
  playground: () => playgroundFigures(values.only === 'playground' ? positionals : [], values.site),
};
try {
  for (const [name, figures] of Object.entries(parts)) {
    if (values.only !== undefined && values.only !== name) continue;
    for await (const figure of await figures()) console.log(figureLine(figure));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
