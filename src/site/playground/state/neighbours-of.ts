import type { NeighbourFile } from '../../../core/index.ts';
import { pathOf } from './path-of.ts';
import type { PlaygroundState } from './state.ts';

/**
 * The other files as the judge of one file takes them: paths relative to that file's folder. Texts that have neither a name
 * nor a format stand beside nothing.
 */
export function neighboursOf({ files, others }: PlaygroundState, id: number): readonly NeighbourFile[] {
  const own = files.find((file) => file.id === id);
  const folder = own === undefined ? [] : (pathOf(own) ?? '').split('/').slice(0, -1);
  const named = files
    .filter((file) => file.id !== id && file.text.trim() !== '')
    .flatMap((file) => {
      const path = pathOf(file);
      return path === null ? [] : [{ path, text: file.text }];
    });
  return [...named, ...others].map(({ path, text }) => ({ path: fromFolder(folder, path.split('/')), text }));
}

function fromFolder(folder: readonly string[], path: readonly string[]): string {
  let shared = 0;
  while (shared < folder.length && shared < path.length - 1 && folder[shared] === path[shared]) shared += 1;
  return [...folder.slice(shared).map(() => '..'), ...path.slice(shared)].join('/');
}
