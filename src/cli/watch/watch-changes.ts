import { type FSWatcher, statSync, watch } from 'node:fs';
import { pause } from './pause.ts';
import { watchedFolders } from './watched-folders.ts';

/** Editors save in several steps; what happens within this time is one change. */
const QUIET_MS = 100;

/** Changes in folders, from the moment it was made. */
export interface Changes {
  /** Resolves after the next change, once for those that follow each other closely; false where the end was asked for. */
  next(): Promise<boolean>;
  /** Leaves no watcher behind. */
  close(): void;
}

/** Watches the folders in which something can change the verdict on the paths. */
export function watchChanges(paths: readonly string[], signal: AbortSignal): Changes {
  const watchers = new Map<string, { readonly watcher: FSWatcher; readonly ino: number }>();
  let changed = false;
  let wake = () => {};
  const onChange = () => {
    changed = true;
    wake();
  };
  const watchNew = () => {
    for (const folder of watchedFolders(paths)) {
      const { ino } = statSync(folder);
      if (watchers.get(folder)?.ino === ino) continue;
      // Another folder of the same name has come in its place.
      watchers.get(folder)?.watcher.close();
      const watcher = watch(folder, onChange);
      // A folder that is removed ends its watcher; the one above it sees the change.
      watcher.on('error', () => {
        watcher.close();
        watchers.delete(folder);
        onChange();
      });
      watchers.set(folder, { watcher, ino });
    }
  };
  signal.addEventListener('abort', onChange);
  watchNew();
  return {
    next: async () => {
      if (!changed && !signal.aborted) await new Promise<void>((resolve) => (wake = resolve));
      do {
        changed = false;
        await pause(QUIET_MS, signal);
      } while (changed && !signal.aborted);
      // Folders that came meanwhile are watched from now on.
      if (!signal.aborted) watchNew();
      return !signal.aborted;
    },
    close: () => {
      signal.removeEventListener('abort', onChange);
      for (const { watcher } of watchers.values()) watcher.close();
    },
  };
}
