import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileTooLarge, readImageFile } from '../../../../src/runner/launch/image/read-image-file.ts';
import { readyImage } from '../../../../src/runner/launch/image/ready.ts';
import type { ReadyImage } from '../../../../src/runner/launch/image/ready-image.ts';
import { TRIAL_LABEL, trialOwner } from '../../../../src/runner/needs/sweep-trials.ts';
import { OWN } from '../../own-name.ts';
import { launchOptions } from './launch-options.ts';
import { docker } from './servers/servers.ts';

const MANIFEST = JSON.stringify({ name: 'grün', filler: 'x'.repeat(100_000) });
let image: ReadyImage;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), `${OWN}-`));
  try {
    writeFileSync(join(folder, 'manifest.json'), MANIFEST);
    writeFileSync(join(folder, 'empty'), '');
    writeFileSync(join(folder, 'large'), 'x'.repeat(1_000_001));
    symlinkSync('manifest.json', join(folder, 'link'));
    symlinkSync('/flywheel/v0/link', join(folder, 'far'));
    symlinkSync('round', join(folder, 'round'));
    // Nothing in it can be started.
    writeFileSync(join(folder, 'Dockerfile'), 'FROM scratch\nCOPY . /flywheel/v0/\n');
    const { options } = await launchOptions();
    image = await readyImage(
      { kind: 'build', context: folder, dockerfile: 'Dockerfile' },
      { name: OWN, platform: null },
      options,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

afterAll(() => {
  docker(['rmi', image.name]);
});

async function read(path: string): Promise<string | null> {
  return readImageFile((await launchOptions()).options.engine, image, path);
}

test('a file of an image is read though nothing of it can be started, links followed', async () => {
  expect(await read('/flywheel/v0/manifest.json')).toBe(MANIFEST);
  expect(await read('/flywheel/v0/link')).toBe(MANIFEST);
  expect(await read('/flywheel/v0/far')).toBe(MANIFEST);
  expect(await read('/flywheel/v0/empty')).toBe('');
});

test('a file that is not there, a folder and a link to itself are none', async () => {
  expect(await read('/nope/manifest.json')).toBeNull();
  expect(await read('/flywheel')).toBeNull();
  expect(await read('/flywheel/v0/round')).toBeNull();
});

test('what is too large is not read, and no container is left', async () => {
  await expect(read('/flywheel/v0/large')).rejects.toThrow(FileTooLarge);
  const { docker: engine } = (await launchOptions()).options.engine;
  const filters = { label: [`${TRIAL_LABEL}=${trialOwner()}`] };
  expect(await engine.listContainers({ all: true, filters })).toEqual([]);
});
