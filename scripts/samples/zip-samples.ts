import { zipSync } from 'fflate';
import type { SampleFile } from './sample-file.ts';

/** A zip gives every entry a local time; with one fixed local time it is the same bytes everywhere. */
const MADE = new Date(2026, 0, 1);

/**
 * One zip of all files below a folder, for readers who have the page but not the repository: `raiven/input` becomes
 * `raiven/input.zip`, which unpacks to the folder `input`.
 */
export function zipSamples(folder: string, files: readonly SampleFile[]): SampleFile {
  const parent = folder.slice(0, folder.lastIndexOf('/') + 1);
  const entries = files
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map(({ path, bytes }) => [path.slice(parent.length), bytes] as const);
  return {
    path: `${folder}.zip`,
    bytes: zipSync(Object.fromEntries(entries), { level: 9, mtime: MADE }),
  };
}
