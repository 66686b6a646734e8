import { type Colors, printable } from '../../core/index.ts';
import type { NewFile, PackageSpec } from '../init/package-spec.ts';
import { quotedWord } from './quoted-word.ts';

/** A new package, in the shape in which `waybill init --format json` tells of it. */
export interface InitResult {
  readonly version: 1;
  readonly format: string;
  readonly name: string;
  /** As it was typed. */
  readonly folder: string;
  /** From the folder. */
  readonly files: readonly string[];
  /** Commands to type next, in this order. */
  readonly next: readonly string[];
}

/** What was made, and what to do with it. */
export function initResult({ starter, folder, name }: PackageSpec, files: readonly NewFile[]): InitResult {
  return {
    version: 1,
    format: starter.format,
    name,
    folder,
    files: files.map(({ path }) => path),
    next: [
      ...(/^\.\/*$/.test(folder) ? [] : [`cd ${quotedWord(folder)}`]),
      'waybill validate .',
      `waybill run . ${starter.bindings}`,
    ],
  };
}

/** The same for people: the tree of files, and the commands. */
export function initHuman({ folder, files, next }: InitResult, colors: Colors): string {
  const tree = [printable(folder).replace(/\/*$/, '/'), ...treeLines(files)];
  const commands = next.map((command) => `  ${colors.bold(printable(command))}`);
  return `${tree.join('\n')}\n\nNext:\n${commands.join('\n')}\n`;
}

function treeLines(files: readonly string[]): string[] {
  return files.flatMap((path, index) => {
    const folder = folderOf(path);
    const isFirst = folder !== '' && folder !== folderOf(files[index - 1] ?? '');
    const line = folder === '' ? `  ${path}` : `    ${path.slice(folder.length)}`;
    return isFirst ? [`  ${folder}`, line] : [line];
  });
}

/** With its slash; empty at the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
