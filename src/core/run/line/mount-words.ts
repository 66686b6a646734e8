import type { ContainerRun, OutputMount, PlacedFile } from '../container-run.ts';
import { CALLER_HOME } from '../defaults/caller-home.ts';
import { hostFolder } from './host-folder.ts';
import { mountValue } from './mount-value.ts';
import { formatted } from './printf-format.ts';
import { innerWord, shellWord } from './shell-word.ts';
import { isBelow, written, writtenBelow } from './written-files.ts';

/** `--mount` for each input, output, scratch folder and file; what is not there yet is made inside of the line. */
export function mountWords(run: ContainerRun): string[] {
  const scratch = [...run.scratch, ...(run.user === 'caller' ? [CALLER_HOME] : [])];
  const folders = [...run.outputs.map(({ target }) => target), ...scratch];
  const single = run.files.filter(({ target }) => !folders.some((folder) => isBelow(target, folder)));
  return [
    ...run.inputs.map(({ source, target }) => `--mount ${shellWord(mountValue(source, target, true))}`),
    ...run.outputs.map((output) => outputMount(output, hostFolder(run, output), run.files)),
    ...scratch.map((target) => scratchMount(target, run.files)),
    ...single.map(fileMount),
  ];
}

/**
 * Open for all, as the user of the image may be anybody; one that is there keeps its rights. A folder of ours from an earlier
 * line would hold results of that.
 */
function outputMount({ source, target }: OutputMount, folder: string, files: readonly PlacedFile[]): string {
  const path = innerWord(folder);
  return substitution([
    ...(folder === source ? [] : [`rm -rf ${path}`]),
    `mkdir -p -m 777 ${path}`,
    ...writtenBelow(files, target, path),
    `printf %s ${innerWord(mountValue(folder, target, false))}`,
  ]);
}

/** A folder of the host and not of memory, as memory would be counted. */
function scratchMount(target: string, files: readonly PlacedFile[]): string {
  return substitution([
    'd=$(mktemp -d)',
    'chmod 777 "$d"',
    ...writtenBelow(files, target, '"$d"'),
    printMount('"$d"', target, false),
  ]);
}

function fileMount(file: PlacedFile): string {
  return substitution(['f=$(mktemp)', written(file, '"$f"'), printMount('"$f"', file.target, file.readOnly)]);
}

function substitution(commands: readonly string[]): string {
  return `--mount "$(${commands.join(' && ')})"`;
}

/** Prints the mount of a path that only the shell knows. */
function printMount(path: string, target: string, readOnly: boolean): string {
  const [start = '', end = ''] = mountValue('\u0000', target, readOnly).split('\u0000');
  return `printf '${formatted(start)}%s${formatted(end)}' ${path}`;
}
