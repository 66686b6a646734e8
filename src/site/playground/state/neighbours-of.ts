import type { NeighbourFile } from '../../../core/index.ts';
import { pathOf } from './path-of.ts';
import type { PlaygroundFile, PlaygroundState } from './state.ts';

/**
 * The other files as the judge of one file takes them: paths relative to that file's folder. Texts that have neither a name
 * nor a format stand beside nothing, and a file with nothing in it only where it came from the folder so.
 */
export function neighboursOf(state: PlaygroundState, id: number): readonly NeighbourFile[] {
  const folder = folderOf(state, id);
  const others = state.others.map(({ path, text }) => ({ path: fromFolder(folder, path), text }));
  return [...filesBeside(state, id).map(({ path, file: { text } }) => ({ path, text })), ...others];
}

/**
 * The file that a judgement means by a path.
 * @param id of the judged file
 * @returns null where no tab has it
 */
export function fileBeside(state: PlaygroundState, id: number, path: string): PlaygroundFile | null {
  return filesBeside(state, id).find((beside) => beside.path === path)?.file ?? null;
}

/**
 * The file that a judgement means by a path and that lies beside the tabs.
 * @param id of the judged file
 * @returns null where none of them has it
 */
export function otherBeside(state: PlaygroundState, id: number, path: string): NeighbourFile | null {
  const folder = folderOf(state, id);
  return state.others.find((other) => fromFolder(folder, other.path) === path) ?? null;
}

function filesBeside(state: PlaygroundState, id: number): readonly { path: string; file: PlaygroundFile }[] {
  const folder = folderOf(state, id);
  return state.files
    .filter((file) => file.id !== id && (file.isOther || file.text.trim() !== ''))
    .flatMap((file) => {
      const path = pathOf(file);
      return path === null ? [] : [{ path: fromFolder(folder, path), file }];
    });
}

function folderOf({ files }: PlaygroundState, id: number): readonly string[] {
  const own = files.find((file) => file.id === id);
  return own === undefined ? [] : (pathOf(own) ?? '').split('/').slice(0, -1);
}

function fromFolder(folder: readonly string[], path: string): string {
  const steps = path.split('/');
  let shared = 0;
  while (shared < folder.length && shared < steps.length - 1 && folder[shared] === steps[shared]) shared += 1;
  return [...folder.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
