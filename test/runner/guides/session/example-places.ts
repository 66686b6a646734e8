import { mkdir, mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExamplePlaces } from '../../../../src/runner/guides/session/environment.ts';

/** Folders of an example in a temporary one of their own; the test removes `root`. */
export async function examplePlaces(): Promise<ExamplePlaces> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'waybill-session-test-')));
  const places = {
    root,
    workspace: join(root, 'workspace'),
    home: join(root, 'home'),
    bin: join(root, 'bin'),
    dockerConfig: join(root, 'docker'),
  };
  for (const folder of [places.workspace, places.home, places.bin]) await mkdir(folder);
  return places;
}
