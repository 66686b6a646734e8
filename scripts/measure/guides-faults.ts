// node scripts/measure/guides-faults.ts [--kills 20] [--seed 1]: strikes runs of `waybill guides test` with faults, on a second
// engine of its own (root, dockerd), and tells after each, when Waybill has started once more, what is left and whether a
// verdict was wrong. Exit code 1 where anything is.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { random } from '../fuzz/random.ts';
import { busyPage, FILLING_PAGE, IDLE_PAGE } from './guides/fault-pages.ts';
import { type FaultRun, startRun } from './guides/fault-run.ts';
import { planEngine } from './guides/own-engine.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } },
});
const dice = random(Number(values.seed));
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'guides-faults-'));
const engine = planEngine(join(folder, 'engine'));
const [pages, work, small] = ['pages', 'work', 'small'].map((name) => join(folder, name));
const env = (TMPDIR: string | undefined) => ({
  ...process.env,
  DOCKER_HOST: engine.host,
  XDG_STATE_HOME: join(folder, 'state'),
  WAYBILL_CACHE: join(folder, 'cache'),
  TMPDIR,
});
const faults: string[] = [];
/** Runs that had ended before a signal reached them. */
const early = new Set<FaultRun>();
let number = 0;

try {
  for (const path of [pages, work, small]) mkdirSync(path ?? '');
  writeFileSync(join(pages ?? '', 'idle.md'), IDLE_PAGE);
  writeFileSync(join(pages ?? '', 'filling.md'), FILLING_PAGE);
  await engine.start();
  giveUsersThings();
  const before = engine.state();

  const whole = await untouched(before);
  await struck('the engine killed in mid-build', before, async () => {
    await wait(whole * 0.4);
    await engine.kill();
  });
  await struck('SIGINT', before, after(whole * 0.4, 'SIGINT'));
  await struck('SIGINT twice', before, async (run) => {
    await wait(whole * 0.4);
    signal(run, 'SIGINT');
    await wait(100);
    signal(run, 'SIGINT');
  });
  await struck('SIGTERM', before, after(whole * 0.5, 'SIGTERM'));
  await diskFull(before);
  for (let kill = 1; kill <= Number(values.kills); kill += 1) {
    const at = 300 + dice.below(Math.max(1, whole - 600));
    await struck(`kill -9 after ${at} ms`, before, after(at, 'SIGKILL'));
  }
  await untouched(before);
} finally {
  engine.docker('rm', '--force', 'users-container');
  await engine.stop();
  spawnSync('umount', [small ?? '']);
  // dockerd mounts its data folder upon itself, and one that was killed did not take that back.
  while (spawnSync('umount', [join(folder, 'engine', 'data')]).status === 0);
  rmSync(folder, { recursive: true, force: true });
}
console.log(
  faults.length === 0
    ? 'Nothing was left and no verdict was wrong.'
    : `${faults.length} faults:\n${faults.join('\n')}`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/** What a user may have: images, a tag that pages move, a container, a volume, a network. */
function giveUsersThings(): void {
  const images = ['debian:bookworm-slim'];
  const archive = join(folder, 'images.tar');
  execFileSync('docker', ['save', '--output', archive, ...images]);
  engine.docker('load', '--input', archive);
  engine.docker('tag', 'debian:bookworm-slim', 'moved:1');
  engine.docker('create', '--name', 'users-container', 'debian:bookworm-slim', 'true');
  engine.docker('volume', 'create', 'users-volume');
  engine.docker('network', 'create', 'users-network');
}

/** The page without a fault; its milliseconds. */
async function untouched(before: string): Promise<number> {
  const started = performance.now();
  const end = await busy().ended;
  if (!end.passed || end.code !== 0) fault('no fault', `the page did not pass (${end.code})`);
  const ms = performance.now() - started;
  await restored('no fault', before);
  return ms;
}

function busy(): FaultRun {
  number += 1;
  writeFileSync(join(pages ?? '', 'busy.md'), busyPage(number));
  return startRun(pages ?? '', ['busy.md'], env(work));
}

async function struck(
  title: string,
  before: string,
  strike: (run: FaultRun) => Promise<void>,
): Promise<void> {
  const run = busy();
  await strike(run);
  const { code, signal: by, passed } = await run.ended;
  if (early.has(run)) {
    await restored(`${title}: the run had ended by itself, so this strikes once more, at its begin`, before);
    return struck(title, before, after(1500, 'SIGKILL'));
  }
  if (passed || code === 0) fault(title, 'a run that was struck says that it passed');
  await restored(`${title}: ended with ${code ?? by}`, before);
}

async function diskFull(before: string): Promise<void> {
  const title = 'a full disk under the workspace';
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', small ?? '']).status !== 0) {
    fault(title, 'no tmpfs can be mounted here, so this was not tried');
    return;
  }
  const { code, passed } = await startRun(pages ?? '', ['filling.md'], env(small)).ended;
  if (passed || code !== 3) fault(title, `ended with ${code}, not 3`);
  await restored(`${title}: ended with ${code}`, before);
  const left = readdirSync(small ?? '').filter((name) => name.startsWith('waybill-'));
  if (left.length > 0) fault(title, `folders are left: ${left.join(', ')}`);
}

/** Starts what was killed, and Waybill once more; then all must be as before. */
async function restored(title: string, before: string): Promise<void> {
  if (spawnSync('docker', ['--host', engine.host, 'version']).status !== 0) await engine.start();
  const { code } = await startRun(pages ?? '', ['idle.md'], env(work)).ended;
  if (code !== 0) fault(title, `the next start ended with ${code}`);
  const after = engine.state();
  if (after !== before) fault(title, `the engine has\n${after}\nand had\n${before}`);
  const places = readdirSync(work ?? '').filter((name) => name.startsWith('waybill-'));
  if (places.length > 0) fault(title, `folders are left: ${places.join(', ')}`);
  console.log(`${faults.length === 0 ? 'ok' : '…'} ${title}`);
}

function fault(title: string, what: string): void {
  faults.push(`${title}: ${what}`);
  console.log(`FAULT ${title}: ${what}`);
}

/** Sends a signal so many milliseconds after the start. */
function after(ms: number, name: NodeJS.Signals): (run: FaultRun) => Promise<void> {
  return async (run) => {
    await wait(ms);
    signal(run, name);
  };
}

function signal(run: FaultRun, name: NodeJS.Signals): void {
  const { process: child } = run;
  if (!child.kill(name)) early.add(run);
}
