import { chmod, mkdir, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExamplePlaces } from '../session/environment.ts';

/** Where an example with this token will live; nothing is made yet, so that a journal can name it first. */
export async function planPlaces(token: string): Promise<ExamplePlaces> {
  // A path with blanks would make pages fail that never quote `$PWD`.
  const parent = await realpath(/\s/.test(tmpdir()) ? '/tmp' : tmpdir());
  const root = join(parent, `waybill-${token}`);
  return { root, workspace: join(root, 'workspace'), home: join(root, 'home'), bin: join(root, 'bin') };
}

/**
 * Makes an example's folders: an empty workspace, a HOME, and a `bin` with the `waybill` that runs the page, all
 * private to the caller. `waybill` is the program with its first arguments.
 */
export async function createPlaces(places: ExamplePlaces, waybill: readonly string[]): Promise<void> {
  for (const folder of [places.root, places.workspace, places.home, places.bin])
    await mkdir(folder, { mode: 0o700 });
  const words = waybill.map((word) => `'${word.replaceAll("'", "'\\''")}'`);
  const shim = join(places.bin, 'waybill');
  await writeFile(shim, `#!/bin/sh\nexec ${words.join(' ')} "$@"\n`);
  await chmod(shim, 0o755);
}
