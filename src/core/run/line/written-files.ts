import type { PlacedFile } from '../container-run.ts';
import { placeholder } from './placeholder.ts';
import { printfFormat } from './printf-format.ts';
import { innerWord } from './shell-word.ts';

/** Commands that write a text into a file, for the inside of `"$( )"`. `path` is a word of the shell. */
export function written(file: PlacedFile, path: string): string {
  const print = file.secret
    ? `printf %s ${placeholder(baseName(file.target))}`
    : `printf ${printfFormat(file.text)}`;
  return `${print} > ${path} && chmod ${file.readOnly ? 444 : 666} ${path}`;
}

/** Commands that write the files of a folder, where it lies on this host. `folder` is a word of the shell. */
export function writtenBelow(files: readonly PlacedFile[], target: string, folder: string): string[] {
  return files
    .filter((file) => isBelow(file.target, target))
    .map((file) => {
      const path = file.target.slice(target.length + 1);
      const slash = path.lastIndexOf('/');
      const place = `${folder}/${innerWord(path)}`;
      const parent = slash < 0 ? '' : `mkdir -p ${folder}/${innerWord(path.slice(0, slash))} && `;
      // One that is left from an earlier run may be read-only.
      return `${parent}rm -f ${place} && ${written(file, place)}`;
    });
}

/** True for what lies in a folder, which is not mounted once more. */
export function isBelow(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`);
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
