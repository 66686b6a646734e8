import { access, chmod, constants, mkdir, realpath, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { EngineError } from '../../engine/engine-error.ts';
import type { ExamplePlaces } from '../session/environment.ts';

/** Name of the folder, in an example's own, with its docker configuration: log-ins of the user among it. */
export const CONFIG_FOLDER = 'docker';

/**
 * The folder in which examples get theirs: WAYBILL_WORKSPACE where it is set, for an engine that does not see the
 * temporary folder; else that one.
 * @throws EngineError for a WAYBILL_WORKSPACE that will not do
 */
export async function workspaceParent(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  const wanted = env['WAYBILL_WORKSPACE'];
  // A path with blanks would make pages fail that never quote `$PWD`.
  if (wanted === undefined || wanted === '') return /\s/.test(tmpdir()) ? '/tmp' : tmpdir();
  const why = await whyUnfit(wanted);
  if (why === null) return wanted;
  throw new EngineError(
    `WAYBILL_WORKSPACE names ${wanted}, which ${why}.`,
    'Name a folder by its whole path, without blanks, in which you may write and which the engine sees by the same name.',
  );
}

async function whyUnfit(folder: string): Promise<string | null> {
  if (!isAbsolute(folder)) return 'does not begin with "/"';
  if (/\s/.test(folder)) return 'has a blank in it';
  try {
    if (!(await stat(folder)).isDirectory()) return 'is no folder';
    await access(folder, constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return error.code === 'ENOENT' ? 'is not there' : 'you may not write to';
  }
}

/** Where an example with this token will live; nothing is made yet, so that a journal can name it first. */
export async function planPlaces(token: string): Promise<ExamplePlaces> {
  const parent = await realpath(await workspaceParent());
  const root = join(parent, `waybill-${token}`);
  return {
    root,
    workspace: join(root, 'workspace'),
    home: join(root, 'home'),
    bin: join(root, 'bin'),
    dockerConfig: join(root, CONFIG_FOLDER),
  };
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
