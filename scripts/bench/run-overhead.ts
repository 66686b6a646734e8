import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { packageFolder } from '../pack/package-folder.ts';
import type { Figure } from './figure.ts';
import { otherRunners } from './other-runners.ts';
import type { CommandLine } from './paired-ratio.ts';
import { pairedTimes, quartiles, type Rounds } from './paired-times.ts';

const IMAGE = 'waybill-bench:1';
const DOCKERFILE = `FROM debian:bookworm-slim
CMD ["sh", "-c", "echo hello > \\"$RAIVEN_OUTPUT_DIR/out.txt\\""]
`;
/** What a trivial container may cost by Waybill, besides Node's start, as a multiple of `docker run`. */
const GOAL = 1.1;
const ROUNDS = 21;
/** For programs that take seconds. */
const FEW_ROUNDS = 5;

/**
 * `waybill run` of a container that writes one file, against `docker run --rm` with the same flags, and beside it what others
 * need for it. Needs an engine and its command line; without them it says so and has no figures.
 * @param folder an empty one to work in
 */
export async function* runOverhead(folder: string): AsyncGenerator<Figure> {
  if (spawnSync('docker', ['version']).status !== 0) {
    console.error('SKIPPED: no engine answers `docker version`, so no run is timed.');
    return;
  }
  const { input, context, output } = makeFolders(folder);
  await packageFolder(join(folder, 'package'));
  execFileSync('docker', ['build', '--quiet', '--tag', IMAGE, context], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  try {
    const waybill = (program: string): CommandLine => {
      const args = ['run', context, '--image', IMAGE, '--input', `input=${input}`, '--output', output];
      return [process.execPath, program, ...args, '--quiet'];
    };
    const hand = resolve('scripts/bench/dockerode-by-hand.mjs');
    const docker = dockerRun(input, output);
    const node: CommandLine = [process.execPath, '-e', '0'];
    const commands = {
      docker,
      node,
      package: waybill(join(folder, 'package', 'waybill.cjs')),
      checkout: waybill(resolve('src/cli/main.ts')),
      dockerode: [process.execPath, hand, IMAGE, input, output] as CommandLine,
    };
    const times = pairedTimes(commands, ROUNDS);
    yield figure('run by the package, less the start of Node', times, 'package', GOAL);
    yield figure('run by the checkout, less the start of Node', times, 'checkout', null);
    yield figure('dockerode by hand, less the start of Node', times, 'dockerode', null);
    for (const { name, command } of otherRunners(IMAGE, join(folder, 'others'))) {
      yield* otherFigure(name, command, docker);
    }
  } finally {
    execFileSync('docker', ['image', 'rm', '--force', IMAGE], { stdio: 'ignore' });
  }
}

/** One that breaks off is named and left out. */
function* otherFigure(name: string, command: CommandLine, docker: CommandLine): Generator<Figure> {
  const nothing: CommandLine = ['true'];
  try {
    const times = pairedTimes({ docker, node: nothing, other: command }, FEW_ROUNDS);
    yield figure(`${name}, with its start`, times, 'other', null);
  } catch (error) {
    console.error(`${name} cannot be timed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The flags that `waybill run --dry-run` prints for the same run, without the shell that a pasted line needs. */
function dockerRun(input: string, output: string): CommandLine {
  const kept = ['CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'KILL', 'SETGID', 'SETUID'];
  const env = { RAIVEN_INPUT_DIR: '/mnt/raiven/input', RAIVEN_OUTPUT_DIR: '/mnt/raiven/output' };
  return [
    ...(['docker', 'run', '--rm', '--network', 'none', '--cap-drop', 'ALL'] as const),
    ...kept.flatMap((name) => ['--cap-add', name]),
    ...['--security-opt', 'no-new-privileges', '--shm-size', String(2 ** 30), '--pids-limit', '4096'],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...['--mount', `type=bind,src=${input},dst=/mnt/raiven/input,readonly`],
    ...['--mount', `type=bind,src=${output},dst=/mnt/raiven/output`, IMAGE],
  ];
}

function makeFolders(folder: string) {
  const [input, context, output] = ['input', 'context', 'output'].map((name) => join(folder, 'run', name));
  const places = { input: input ?? '', context: context ?? '', output: output ?? '' };
  for (const path of Object.values(places)) mkdirSync(path, { recursive: true });
  chmodSync(places.output, 0o777);
  writeFileSync(join(places.input, 'image.dcm'), 'one\n');
  writeFileSync(join(places.context, 'Dockerfile'), DOCKERFILE);
  return places;
}

function figure<Name extends string>(
  title: string,
  times: Rounds<Name | 'docker' | 'node'>,
  name: Name,
  goal: number | null,
): Figure {
  const { docker, node } = times;
  const ratios = times[name].map((ms, at) => (ms - (node[at] ?? 0)) / (docker[at] ?? 0));
  const [low, value, high] = quartiles(ratios);
  const [ms, dockerMs, nodeMs] = [times[name], docker, node].map((list) => quartiles(list)[1].toFixed(0));
  const note = `quartiles ${low.toFixed(2)}–${high.toFixed(2)}; ${ms} ms, docker run ${dockerMs} ms, node -e 0 ${nodeMs} ms`;
  return {
    title: `waybill run: ${title}`.replace('waybill run: run', 'waybill run'),
    value,
    unit: '×',
    goal,
    note,
  };
}
