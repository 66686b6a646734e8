// npm run pack && node scripts/measure/guides-overhead.ts [--pairs 7]: how long `waybill guides test` takes for a page, against a bash script
// with the same files and commands on the same engine, run in turn. The whole command is in the figure: the start of Node,
// its probe of the engine, the sweep, the workspace, the clean-up. The script cleans up as well, as its reader would.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { figureLine } from '../bench/figure.ts';
import { pairedRatio } from '../bench/paired-ratio.ts';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '7' } } });
const GOAL = 1.1;
/** What users install (`npm run pack` makes it), and this checkout, whose sources Node reads at each start. */
const COMMANDS_OF_WAYBILL = [
  ['by the package', 'dist-package/waybill.cjs'],
  ['by the checkout', 'src/cli/main.ts'],
] as const;
const FENCE = '```';
const DOCKERFILE =
  'FROM python:3.11-slim-bookworm\nCOPY main.py /main.py\nENTRYPOINT ["python", "/main.py"]\n';
const MAIN = 'import sys\n\nprint(" ".join(sys.argv[1:]))\n';
/** A guide as they are: a build that the engine's cache knows, and containers that start Python and work a little. */
const COMMANDS = [
  'docker build -t waybill-overhead:1 .',
  ...['one', 'two', 'three', 'four', 'five', 'six'].map(
    (word) => `docker run --rm waybill-overhead:1 ${word}`,
  ),
  'docker run --rm --entrypoint python waybill-overhead:1 -c "import time; time.sleep(3)"',
];

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'guides-overhead-'));
try {
  const byHand = join(folder, 'by-hand');
  mkdirSync(byHand);
  writeFileSync(join(byHand, 'Dockerfile'), DOCKERFILE);
  writeFileSync(join(byHand, 'main.py'), MAIN);
  const script = ['set -e', `cd ${byHand}`, ...COMMANDS, 'docker rmi --no-prune waybill-overhead:1'];
  writeFileSync(join(folder, 'by-hand.sh'), `${script.join('\n')}\n`);
  const fences = [
    `${FENCE}python title="main.py"\n${MAIN}${FENCE}`,
    `${FENCE}dockerfile title="Dockerfile"\n${DOCKERFILE}${FENCE}`,
    `${FENCE}console\n${COMMANDS.map((command) => `$ ${command}\n`).join('')}${FENCE}`,
  ];
  const page = join(folder, 'page.md');
  writeFileSync(page, `# Overhead\n\n${fences.join('\n\n')}\n`);
  for (const [how, command] of COMMANDS_OF_WAYBILL) {
    const { ms, otherMs, ratio } = pairedRatio(
      [process.execPath, resolve(command), 'guides', 'test', '--no-cache', page],
      ['bash', join(folder, 'by-hand.sh')],
      Number(values.pairs),
    );
    const note = `${ms.toFixed(0)} ms against ${otherMs.toFixed(0)} ms by hand, ${COMMANDS.length} commands`;
    const title = `guides test of a page ${how}, over the same commands by hand`;
    console.log(figureLine({ title, value: ratio, unit: '×', goal: GOAL, note }));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
