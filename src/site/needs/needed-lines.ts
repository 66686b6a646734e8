import type { Example, Need, RecordEntry } from '../../docs/index.ts';
import { timeWords } from '../badge/time-words.ts';
import { diskLine } from './disk-line.ts';

/**
 * What a reader needs for examples, a line each: of the host as the plan has it, disk and time as the record has them.
 * @param runs a passed run of each of the examples; null where not all have one, and nothing is said then
 * @param words of the page, as a reader reads them
 */
export function neededLines(
  examples: readonly Example[],
  runs: readonly RecordEntry[] | null,
  words: number,
): readonly string[] {
  const needs = new Map(examples.flatMap((example) => example.needs).map((need) => [need.text, need]));
  const engine = examples.some(({ usesEngine }) => usesEngine) && !needs.has('engine');
  const idle = new Set(examples.filter((example) => !callsEngine(example)).map(({ id }) => id));
  const onEngine = runs?.filter(({ example }) => !idle.has(example)) ?? [];
  const disk = diskLine(onEngine);
  const usesImages = onEngine.some(({ bases }) => bases.length > 0);
  return [
    ...(engine ? [ENGINE] : []),
    ...[...needs.values()].map(needLine),
    ...(disk === null ? [] : [disk]),
    ...(runs === null || runs.length === 0 ? [] : [timeLine(runs, usesImages, words)]),
  ];
}

/** A Dockerfile that is judged and not built names a base in the record too, and nobody needs that. */
function callsEngine({ usesEngine, needs }: Example): boolean {
  return usesEngine || needs.some(({ kind }) => kind === 'engine');
}

const ENGINE =
  'A container engine, such as Docker, and its command `docker` in a terminal: bash, or zsh on a Mac; on Windows, bash in WSL.';

function needLine(need: Need): string {
  switch (need.kind) {
    case 'engine':
      return ENGINE;
    case 'network':
      return 'The internet, while an image is built: packages are installed from a package index.';
    case 'registry':
      return 'An image registry that can be reached, as images are downloaded.';
    case 'browser':
      return 'A web browser.';
    case 'gpu':
      return 'A GPU that containers can use.';
    case 'command':
      return `The command \`${need.name}\`.`;
    case 'secret':
      return `A secret of your own: \`${need.name}\`.`;
    case 'disk':
      return `${gigabytes(need.bytes)} of free disk.`;
    case 'memory':
      return `${gigabytes(need.bytes)} of memory.`;
  }
}

function gigabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1e9)} GB`;
}

/** What commands took, and what there is to read: how fast somebody reads and types nobody has measured. */
function timeLine(runs: readonly RecordEntry[], usesImages: boolean, words: number): string {
  const took = timeWords(runs.reduce((sum, { durationMs }) => sum + durationMs, 0));
  const first = usesImages
    ? ', with the images of earlier runs at hand; the first time, downloads and builds come on top'
    : '';
  return `Time: the commands took ${took} here${first}. The page has about ${roundedWords(words)} words to read.`;
}

/** A number of words as people say it, in hundreds: `1,200`. */
export function roundedWords(words: number): string {
  return (Math.max(1, Math.round(words / 100)) * 100).toLocaleString('en');
}
