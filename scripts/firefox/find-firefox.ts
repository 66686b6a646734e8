import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Commands that start a Firefox; Debian's first. */
const NAMES = ['firefox-esr', 'firefox'];

/** Path of a Firefox: the one that FIREFOX names, else the first on PATH; null where there is none. */
export function findFirefox(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const named = env['FIREFOX'];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : null;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
