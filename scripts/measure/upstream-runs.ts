// node scripts/run.mjs scripts/measure/upstream-runs.ts: runs the packages of test/equivalence by upstream's own runners, Kaapana's
// DockerRunner and faice, and by `waybill run`, and compares what came out. Says what to install where a runner is missing.
// Flywheel's runner is the platform itself, RAIVEN's worker needs its database and message queue: those two have none that
// could be installed. Exit code 1 where anything differs, 2 where nothing could be compared.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ALGORITHMS, type Algorithm } from '../../test/equivalence/algorithm.ts';
import { assemblePackage } from '../../test/equivalence/assemble-package.ts';
import { hashFiles } from '../../test/equivalence/hash-files.ts';
import { FAICE_NEEDS, runByFaice } from './upstream/faice.ts';
import { runByTaskApi, TASK_API_NEEDS } from './upstream/task-api.ts';

const RUNNERS = [
  {
    system: 'kaapana',
    runner: 'task_api',
    variable: 'WAYBILL_KAAPANA_PYTHON',
    needs: TASK_API_NEEDS,
    run: runByTaskApi,
  },
  { system: 'red', runner: 'faice', variable: 'WAYBILL_FAICE', needs: FAICE_NEEDS, run: runByFaice },
] as const;

const rows = [];
for (const runner of RUNNERS) {
  if (process.env[runner.variable] === undefined) {
    console.error(`Not compared, for want of ${runner.needs}\n`);
    continue;
  }
  for (const algorithm of ALGORITHMS) rows.push(compare(runner, algorithm));
}
if (rows.length > 0) console.table(rows);
process.exitCode = rows.length === 0 ? 2 : rows.every(({ same }) => same) ? 0 : 1;

function compare({ system, runner, run }: (typeof RUNNERS)[number], algorithm: Algorithm) {
  const work = mkdtempSync(join(realpathSync(tmpdir()), 'waybill-upstream-'));
  const image = `waybill-upstream-${system}-${algorithm.name}`;
  // A RED file bears the folder's name.
  const folder = join(work, algorithm.name);
  const [theirs, ours] = [join(work, 'theirs'), join(work, 'ours')];
  const source = resolve(algorithm.folder);
  try {
    assemblePackage(algorithm, system, folder);
    mkdirSync(theirs);
    execFileSync('docker', ['build', '--quiet', '--tag', image, folder], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const bound = ['--input', `${algorithm.input}=${source}`, '--output', ours];
    const command = ['src/cli/main.ts', 'run', folder, '--image', image, ...bound, '--quiet'];
    execFileSync(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
    run({ image, folder, input: algorithm.input, source, output: theirs });
    const [upstream, waybill] = [hashFiles(theirs), hashFiles(join(ours, algorithm.results[system]))];
    const same = JSON.stringify(upstream) === JSON.stringify(waybill);
    if (!same) console.error({ upstream, waybill });
    return { system, algorithm: algorithm.name, runner, files: Object.keys(upstream).length, same };
  } finally {
    execFileSync('docker', ['image', 'rm', '--force', image], { stdio: ['ignore', 'pipe', 'pipe'] });
    rmSync(work, { recursive: true, force: true });
  }
}
