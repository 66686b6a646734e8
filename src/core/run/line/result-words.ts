import type { ContainerRun, ExpectedOutput } from '../container-run.ts';
import { hostFolder } from './host-folder.ts';
import { innerWord, shellWord } from './shell-word.ts';

/** What the program prints, into files that the line makes room for. */
export function streamWords(run: ContainerRun): string[] {
  const [first] = run.outputs;
  if (first === undefined) return [];
  const folder = hostFolder(run, first);
  return [
    ...(run.stdout === null ? [] : [`> ${fileWord(`${folder}/${run.stdout}`)}`]),
    ...(run.stderr === null ? [] : [`2> ${fileWord(`${folder}/${run.stderr}`)}`]),
  ];
}

function fileWord(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/'));
  return `"$(mkdir -p -m 777 ${innerWord(folder)} && printf %s ${innerWord(path)})"`;
}

/** What puts results into place when the container has ended with 0. */
export function resultWords(run: ContainerRun): string[] {
  const commands = run.outputs.flatMap((output) => {
    const moved = run.expected.filter(({ mount, moveTo }) => mount === output.name && moveTo !== null);
    if (moved.length === 0) return [];
    const folder = shellWord(hostFolder(run, output));
    // What the container's root made may not be the caller's to remove; the results are there all the same.
    return [...moved.map((expected) => copied(expected, folder)), `{ rm -rf ${folder} || true; }`];
  });
  return commands.length === 0 ? [] : [`&& sh -c ${shellWord(commands.join(' && '))}`];
}

/** A copy is the caller's own. */
function copied({ kind, glob, moveTo, optional }: ExpectedOutput, folder: string): string {
  const place = shellWord(moveTo ?? '');
  const found = `${folder}/${globWord(glob ?? '.')}`;
  const copy = kind === 'file' ? `cp ${found} ${place}/` : `cp -R ${found}/. ${place}/`;
  const both = `mkdir -p ${place} && ${copy}`;
  return optional ? `{ ! ls -d ${found} > /dev/null 2>&1 || { ${both}; }; }` : both;
}

/** A pattern whose stars, question marks and sets the shell reads, and nothing else of it. */
function globWord(glob: string): string {
  return glob
    .split(/([*?[\]!-]+)/)
    .map((part, index) => (index % 2 === 1 || part === '' ? part : shellWord(part)))
    .join('');
}
