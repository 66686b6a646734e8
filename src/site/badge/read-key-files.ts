import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Example, KeyFile } from '../../docs/index.ts';

/**
 * The files beside a page that an example reads, hashed: its `files=`, folders in full, and its `verify=` scripts.
 * A file of a folder is named by the path on the page and its way down, with `/`; one that is missing is left out.
 * @param folder the page's folder
 */
export function readKeyFiles(folder: string, example: Example): KeyFile[] {
  const scripts = example.steps.flatMap((step) => (step.kind === 'verify' ? [step.file] : []));
  return [...example.files, ...scripts].flatMap((path) => filesUnder(folder, path.replace(/\/$/, '')));
}

function filesUnder(folder: string, path: string): KeyFile[] {
  const place = join(folder, path);
  const found = statSync(place, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isDirectory()) return readdirSync(place).flatMap((name) => filesUnder(folder, `${path}/${name}`));
  return [{ path, sha256: createHash('sha256').update(readFileSync(place)).digest('hex') }];
}
