import { bytesInWords, type Colors, printable, type RunResult } from '../../../core/index.ts';
import { printableLines } from '../printable-lines.ts';
import { durationInWords } from './duration-in-words.ts';
import { endedInWords } from './ended-words.ts';
import { outputsHuman } from './outputs-human.ts';
import { problemsHuman } from './problem-human.ts';
import type { RunView } from './run-view.ts';

/** Of a log that nobody has seen the last lines. */
const LOG_LINES = 30;

/** What a person reads of one run: problems with their help, its outputs, and how it ended. */
export function runHuman(result: RunResult, view: RunView, colors: Colors): string {
  const { problems, outputs, notes, status, commandLine, logTail } = result;
  const failed = status !== 'succeeded';
  const shown = problems.filter(({ severity }) => !view.quiet || severity === 'error');
  const ran = status !== 'refused' && result.image !== null;
  const table = ran && !view.quiet ? outputsHuman(outputs, { ...view, all: view.verbose }) : [];
  const log = failed && view.showLog ? tail(logTail) : [];
  const lines = [
    ...log.map((line) => colors.dim(line)),
    ...problemsHuman(shown, view.site, colors),
    ...table,
    ...(view.quiet ? [] : notes.map((note) => colors.dim(`note: ${printable(note)}`))),
    ...(view.verbose ? facts(result) : []),
    ...(view.verbose && commandLine !== '' ? [`the same by hand: ${printable(commandLine)}`] : []),
    verdict(result, view, colors),
  ];
  return `${lines.join('\n')}\n`;
}

/** `✓ gear: succeeded in 0.8 s, at most 41 MiB of memory`. */
function verdict(result: RunResult, { path }: RunView, colors: Colors): string {
  const { status, durationMs, peakMemoryBytes, image } = result;
  const isFine = status === 'succeeded';
  const mark = isFine ? colors.green('✓') : colors.red('✗');
  const ended = endedInWords(result);
  const time = image === null || status === 'refused' ? '' : ` after ${durationInWords(durationMs)}`;
  const memory = peakMemoryBytes === null ? '' : `, with at most ${bytesInWords(peakMemoryBytes)} of memory`;
  // The clause in it is closed before the time: "although its exit code was 0, after 2 s".
  return `${mark} ${printable(path)}: ${ended}${ended.includes(', ') && time !== '' ? ',' : ''}${time}${memory}`;
}

function facts({ image, platform, gpus, peakMemoryMethod }: RunResult): string[] {
  const method = { 'cgroup-v1': 'the cgroup (v1)', 'cgroup-v2': 'the cgroup (v2)', sampled: 'samples' };
  return [
    ...(image === null ? [] : [`image: ${printable(image.name)} ${image.id.slice(0, 19)} (${image.base})`]),
    ...(platform === null
      ? []
      : [
          `platform: ${platform.image}${platform.emulated ? `, emulated on ${platform.engine}` : ` on ${platform.engine}`}`,
        ]),
    ...(gpus.length === 0 ? [] : [`GPUs: ${gpus.map(printable).join(', ')}`]),
    ...(peakMemoryMethod === null ? [] : [`peak memory by ${method[peakMemoryMethod]}`]),
  ];
}

function tail(log: string): string[] {
  if (log.trim() === '') return [];
  return printableLines(log.trimEnd())
    .slice(-LOG_LINES)
    .map((line) => `│ ${line}`);
}
