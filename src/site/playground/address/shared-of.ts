import type { Shared } from '../share/shared.ts';
import type { PlaygroundState } from '../state/state.ts';

/** The tabs as a link carries them. */
export function sharedOf({ files, active }: PlaygroundState): Shared {
  return {
    files: files.map(({ name, text, pinned }) => ({ name, text, format: pinned })),
    active: Math.max(
      0,
      files.findIndex(({ id }) => id === active),
    ),
  };
}
