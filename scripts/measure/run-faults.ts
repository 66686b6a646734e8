// node scripts/run.mjs scripts/measure/run-faults.ts [--cases 100] [--seed 1] [--only TEXT] [--program dist-package/waybill.cjs]:
// strikes `waybill run` with faults on a second engine of its own (root, dockerd), at random moments and by hostile
// containers, full disks and other people's hands. After each, Waybill is started once more; then nothing may be left on the
// engine or on this host, no file outside the output may have been touched, and what was said must be true. Exit code 1
// where anything is wrong.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { random } from '../fuzz/random.ts';
import type { Fault } from './run/fault.ts';
import { faultWorld } from './run/fault-world.ts';
import { END_FAULTS } from './run/faults/end-faults.ts';
import { ENGINE_FAULTS } from './run/faults/engine-faults.ts';
import { HOST_FAULTS } from './run/faults/host-faults.ts';
import { BUSY, KILLS_AT, killFault } from './run/faults/kill-faults.ts';
import { OUTPUT_FAULTS } from './run/faults/output-faults.ts';
import { releaseEngine } from './run/release-engine.ts';
import { strike } from './run/strike.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    program: { type: 'string', default: 'src/cli/main.ts' },
  },
});
const dice = random(Number(values.seed));
const UNTOUCHED: Fault = { title: 'no fault', script: BUSY, ends: [0], says: ['succeeded'] };

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'run-faults-'));
const world = await faultWorld(folder);
const wrong: string[] = [];
let number = 0;
try {
  const whole = await timed(UNTOUCHED);
  const named = [...KILLS_AT, ...OUTPUT_FAULTS, ...END_FAULTS, ...HOST_FAULTS, ...ENGINE_FAULTS];
  // At least two fifths of all are kills by chance.
  const kills = Math.max(Math.ceil(Number(values.cases) * 0.4), Number(values.cases) - named.length);
  const faults = [...named, ...Array.from({ length: kills }, () => killFault(dice, whole))];
  for (const fault of faults.filter(({ title }) => title.includes(values.only))) await timed(fault);
  await timed(UNTOUCHED);
} finally {
  await releaseEngine(world.engine, join(folder, 'engine'));
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  wrong.length === 0
    ? `${number} runs: nothing was left, nothing outside was touched, and all told the truth.`
    : `${number} runs, ${wrong.length} of them wrong:\n${wrong.join('\n')}`,
);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** Strikes and tells; the milliseconds of the run. */
async function timed(fault: Fault): Promise<number> {
  number += 1;
  const { ended, wrongs } = await strike(fault, number, world, values.program);
  const { code, signal, result } = ended;
  const end = `${code ?? signal}${result === null ? '' : ` ${result.status}`}`;
  console.log(
    `${wrongs.length === 0 ? 'ok   ' : 'WRONG'} ${String(number).padStart(3)} ${fault.title}: ${end}`,
  );
  for (const one of wrongs) console.log(`          ${one}`);
  if (wrongs.length > 0) wrong.push(`${fault.title}: ${wrongs.join('; ')}`);
  return ended.durationMs;
}
