import {
  bytesInWords,
  type Colors,
  type ContainerRun,
  dockerLine,
  type ExpectedOutput,
  type GpuRequest,
  printable,
  type Variable,
} from '../../../core/index.ts';
import { hideSecrets } from '../../run/plan/hide-secrets.ts';
import type { PlannedCase } from '../../run/plan/planned-case.ts';
import { inColumns } from './columns.ts';
import { durationInWords } from './duration-in-words.ts';

/** What would run, for people: image, command, mounts, variables, limits, notes, and the line that does the same. */
export function dryRunHuman(cases: readonly PlannedCase[], colors: Colors): string {
  return cases
    .map(({ name, run }) => {
      const head = name === null ? [] : [colors.bold(`case ${printable(name)}`)];
      const line = [colors.bold('the same by hand:'), dockerLine(run), ''];
      return [...head, ...plan(hideSecrets(run)), '', ...line].join('\n');
    })
    .join('\n');
}

function plan(run: ContainerRun): string[] {
  const rows: [string, readonly string[]][] = [
    ['image', [imageInWords(run)]],
    ['entrypoint', words(run.entrypoint)],
    ['command', words(run.command)],
    ['before', run.before.map(({ title }) => title)],
    ['after', run.after.map(({ title }) => title)],
    ['working folder', run.workingDirectory === null ? [] : [run.workingDirectory]],
    ['input', run.inputs.map(({ name, source, target }) => `${name}: ${source} → ${target} (read-only)`)],
    ['written before', run.files.map(({ target, secret }) => `${target}${secret ? ' (secret)' : ''}`)],
    ['output', run.outputs.map(({ name, source, target }) => `${name}: ${target} → ${source}`)],
    ['expected', run.expected.map(expectedInWords)],
    ['stdout', run.stdout === null ? [] : [run.stdout]],
    ['stderr', run.stderr === null ? [] : [run.stderr]],
    ['scratch', run.scratch],
    ['environment', run.environment.map(variableInWords)],
    ['user', [run.user === 'image' ? "the image's" : 'you']],
    ['network', [run.network]],
    ['GPUs', [gpusInWords(run.gpus)]],
    ['limits', [limitsInWords(run)]],
    ['platform', run.platform === null ? [] : [run.platform]],
    ['note', run.notes],
  ];
  const lines = rows.flatMap(([name, values]) =>
    values.map((value, at) => [at === 0 ? name : '', printable(value)]),
  );
  return inColumns(lines);
}

function imageInWords({ image, name }: ContainerRun): string {
  if (image.kind === 'named') return image.name;
  return `built from ${image.context} by its ${image.dockerfile}, as waybill/${name}`;
}

/** Null leaves what the image says; an empty list takes it away. */
function words(list: readonly string[] | null): string[] {
  if (list === null) return [];
  return [list.length === 0 ? 'none' : JSON.stringify(list)];
}

function expectedInWords({ name, kind, glob, optional }: ExpectedOutput): string {
  const what =
    kind === 'tree' ? 'at least one file' : `a ${kind}${glob === null ? '' : ` that ${glob} finds`}`;
  return `${name}: ${what}${optional ? ', if there is one' : ''}`;
}

function variableInWords({ name, value }: Variable): string {
  return `${name}=${value}`;
}

function gpusInWords(gpus: GpuRequest | null): string {
  if (gpus === null) return 'none';
  if (gpus.kind === 'all') return 'all';
  if (gpus.kind === 'count') return String(gpus.count);
  const sizes = gpus.devices.map(({ minMemoryMiB }) =>
    minMemoryMiB === null ? 'any' : `at least ${minMemoryMiB} MiB`,
  );
  return `${gpus.devices.length} (${sizes.join(', ')})`;
}

function limitsInWords({ limits, timeoutMs }: ContainerRun): string {
  const { memoryBytes, cpus, shmBytes, pids } = limits;
  return [
    memoryBytes === null ? 'memory without a limit' : `memory ${bytesInWords(memoryBytes)}`,
    ...(cpus === null ? [] : [`${cpus} CPUs`]),
    ...(shmBytes === null ? [] : [`shared memory ${bytesInWords(shmBytes)}`]),
    ...(pids === null ? [] : [`${pids} processes`]),
    timeoutMs === null ? 'no time-out' : `time ${durationInWords(timeoutMs)}`,
  ].join(', ');
}
