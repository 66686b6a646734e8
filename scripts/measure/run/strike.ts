import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Ended, Fault, Place, Running } from './fault.ts';
import { DOCKERFILE, type FaultWorld, IMAGE, USER } from './fault-world.ts';
import { hashTree } from './hash-tree.ts';
import { startRun } from './start-run.ts';

/** A program that fails here would hang the campaign for ever. */
const PATIENCE_MS = 180_000;

/** What came of a fault. */
export interface Struck {
  readonly ended: Ended;
  /** A sentence each; empty where all is as it should be. */
  readonly wrongs: readonly string[];
}

/** Strikes a run by a fault, starts Waybill once more and looks at what is left. */
export async function strike(
  fault: Fault,
  number: number,
  world: FaultWorld,
  program: string,
): Promise<Struck> {
  await world.revive();
  const uid = fault.as === 'user' ? USER : 0;
  const place = world.place(number, fault.script, uid);
  const release = (await fault.prepare?.(place, world.engine)) ?? (() => {});
  const before = hashTree(place.input);
  try {
    const args = [resolve(program), 'run', ...argsOf(fault, number, place, world)];
    const run = startRun(args, { uid, cwd: place.root, env: world.env(place) });
    const late = setTimeout(() => run.process.kill('SIGKILL'), PATIENCE_MS);
    await fault.strike?.(runningOf(run.process, place, world)).catch((error: unknown) => {
      // A run that is over before it is struck tells by its own end.
      if (run.process.exitCode === null && run.process.signalCode === null) throw error;
    });
    const ended = await run.ended;
    clearTimeout(late);
    const { wrongs, kept: found } = await startedOnceMore(place, world, program);
    const touched = touchedFiles(fault, place, before);
    const kept = ended.result?.problems.filter(({ id }) => id === 'run/output-not-kept') ?? [];
    const told = [...kept.map(({ message }) => message), ...found].join('\n');
    return {
      ended,
      wrongs: [...dishonest(fault, ended, place), ...wrongs, ...world.wrongs(place, told), ...touched],
    };
  } finally {
    release();
    rmSync(place.root, { recursive: true, force: true });
  }
}

function argsOf(fault: Fault, number: number, place: Place, { packages }: FaultWorld): readonly string[] {
  const common = ['--output', place.output, '--format', 'json', ...(fault.args ?? [])];
  const input = ['--input', `input=${place.input}`];
  switch (fault.kind ?? 'image') {
    case 'image':
      return [join(packages, 'image'), '--image', IMAGE, ...input, ...common];
    case 'limited':
      return [join(packages, 'limited'), '--image', IMAGE, ...input, ...common];
    case 'each':
      for (const name of ['a', 'b', 'c'])
        cpSync(place.input, join(place.root, 'cases', name), { recursive: true });
      return [
        ...[join(packages, 'image'), '--image', IMAGE, ...common],
        ...['--each', `input=${join(place.root, 'cases', '*')}`, '--jobs', '2'],
      ];
    case 'build':
    case 'zip': {
      const folder = join(place.root, 'package');
      mkdirSync(folder);
      // Something to build each time. No program runs in it: this engine has no bridge for the network of one.
      writeFileSync(join(folder, 'large'), Buffer.alloc(60_000_000, String(number)));
      writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE.replace('\n', '\nCOPY . /one\nCOPY large /two\n'));
      if (fault.kind === 'build') return [folder, ...input, ...common];
      const zip = join(place.root, 'package.zip');
      zipFolder(folder, zip);
      return [zip, '--image', IMAGE, ...input, ...common];
    }
  }
}

function zipFolder(folder: string, zip: string): void {
  const text =
    'import shutil, sys; shutil.make_archive(sys.argv[1].removesuffix(".zip"), "zip", sys.argv[2])';
  const { status } = spawnSync('python3', ['-c', text, zip, folder]);
  if (status !== 0) throw new Error('python3 is needed to make a zip');
}

function runningOf(process: Running['process'], place: Place, { engine }: FaultWorld): Running {
  const until = async <T>(look: () => T | null): Promise<T> => {
    for (;;) {
      const found = look();
      if (found !== null) return found;
      if (process.exitCode !== null || process.signalCode !== null) throw new Error('the run has ended');
      await wait(10);
    }
  };
  const stagedNow = (): string | null => {
    const name = readdirSync(place.output).find((one) => one.startsWith('.waybill-'));
    const folder = join(place.output, name ?? '', 'output-0');
    return name !== undefined && existsSync(folder) ? folder : null;
  };
  return {
    process,
    engine,
    place,
    container: () => until(() => engine.docker('ps', '--quiet', '--filter', 'label=org.waybill.run') || null),
    until: async (path) => {
      await until(() => (existsSync(path) ? path : null));
    },
    staged: () => until(stagedNow),
  };
}

/** The next start has to work, and removes what a killed run has left. */
async function startedOnceMore(
  place: Place,
  world: FaultWorld,
  program: string,
): Promise<{ readonly wrongs: readonly string[]; readonly kept: readonly string[] }> {
  await world.revive();
  const [input, output] = [join(place.root, 'idle'), join(place.root, 'idle-output')];
  mkdirSync(input);
  writeFileSync(join(input, 'run.sh'), 'echo idle > /mnt/raiven/output/idle\n');
  const args = [
    ...[resolve(program), 'run', join(world.packages, 'image'), '--image', IMAGE, '--format', 'json'],
    ...['--input', `input=${input}`, '--output', output],
  ];
  const { code, stderr } = await startRun(args, { uid: place.uid, cwd: place.root, env: world.env(place) })
    .ended;
  // Whole outputs of a run that was killed before it had put them into place stay, and it is said where.
  const kept = stderr.split('\n').filter((line) => line.includes('outputs were not put into place'));
  return { wrongs: code === 0 ? [] : [`the next start ended with ${code}: ${stderr}`], kept };
}

/** What is the user's, and no output. */
function touchedFiles({ losesOutput, changesInput }: Fault, { input, output }: Place, before: string) {
  const wrongs: string[] = [];
  if (changesInput !== true && hashTree(input) !== before) wrongs.push('the input was touched');
  if (losesOutput !== true && readFileSync(join(output, 'mine'), 'utf8') !== 'mine\n')
    wrongs.push("the user's own file in the output was touched");
  return wrongs;
}

function dishonest({ ends, says, problems, check }: Fault, ended: Ended, place: Place): readonly string[] {
  const wrongs: string[] = [];
  const { code, signal, result } = ended;
  const end = code ?? signal;
  const told = result?.problems.map(({ id }) => id) ?? [];
  if (!ends.some((one) => one === end))
    wrongs.push(`ended with ${end} (${told.join(', ')}): ${ended.stderr}`);
  if (result !== null && says !== undefined && !says.includes(result.status))
    wrongs.push(`says ${result.status}`);
  if (result === null && problems !== undefined) wrongs.push('there is no result');
  const untold = problems?.filter((id) => !told.includes(id)) ?? [];
  if (result !== null && untold.length > 0)
    wrongs.push(`does not say ${untold.join(', ')}, but: ${told.join(', ')}`);
  const besides = check?.(ended, place) ?? null;
  if (besides !== null) wrongs.push(besides);
  return wrongs;
}
