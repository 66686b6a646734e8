// node scripts/measure/guides-reverify.ts [--pairs 5] [FOLDER…]: how long an unchanged set of guides takes once it has
// passed, the start of Node and all probes included. Pages that fail or are skipped are run again each time, so name pages that pass.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { figureLine } from '../bench/figure.ts';
import { pairedRatio } from '../bench/paired-ratio.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '5' } },
});
const pages = positionals.length > 0 ? positionals : ['content/docs'];
const GOAL_MS = 2000;
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'guides-reverify-'));
process.env['WAYBILL_CACHE'] = folder;
try {
  // The first run of each, which does not count, fills the cache.
  const { ms, otherMs } = pairedRatio(
    [process.execPath, resolve('src/cli/main.ts'), 'guides', 'test', '--quiet', ...pages],
    [process.execPath, '-e', '0'],
    Number(values.pairs),
  );
  const note = `${pages.join(' ')}; node -e 0 takes ${otherMs.toFixed(0)} ms`;
  console.log(
    figureLine({
      title: 'unchanged guides verified again',
      value: ms,
      unit: 'ms',
      goal: GOAL_MS,
      note,
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
