import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { buildImage } from '../../../../../src/runner/launch/image/build/build-image.ts';
import { OWN } from '../../../own-name.ts';
import { launchOptions } from '../launch-options.ts';
import { docker } from '../servers/servers.ts';

const HOUR_MS = 3_600_000;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), `${OWN}-older-`));
});

afterEach(() => {
  vi.restoreAllMocks();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
  const images = docker(['images', '--quiet', `waybill/${OWN}-*`]).split('\n');
  docker(['rmi', '--force', ...new Set(images)]);
});

/** Builds a folder with this content, as a run of this name would, so many hours from now. */
async function built(name: string, content: string, hours: number): Promise<string> {
  writeFileSync(join(folder, 'Dockerfile'), `FROM scratch\nCOPY content /\nCMD ["/none"]\n`);
  writeFileSync(join(folder, 'content'), content);
  const now = Date.now();
  vi.spyOn(Date, 'now').mockReturnValue(now + hours * HOUR_MS);
  const { options } = await launchOptions();
  const planned = { kind: 'build', context: folder, dockerfile: 'Dockerfile' } as const;
  const image = await buildImage(planned, { name: `${OWN}-${name}`, platform: null }, options);
  vi.restoreAllMocks();
  return image.name;
}

const tags = (name: string) =>
  docker(['images', '--format', '{{.Repository}}:{{.Tag}}', `waybill/${OWN}-${name}`])
    .split('\n')
    .sort();

test('what was built before under a name goes, but not at once, nor what a container uses or has another name', async () => {
  const used = await built('tool', 'used', 0);
  const container = docker(['create', used]);
  const first = await built('tool', 'one', 0);
  const other = await built('other', 'one', 0);
  const second = await built('tool', 'two', 0);
  expect(tags('tool')).toEqual([first, second, used].sort());
  const third = await built('tool', 'three', 24);
  try {
    expect(tags('tool')).toEqual([third, used].sort());
    expect(tags('other')).toEqual([other]);
  } finally {
    docker(['rm', container]);
  }
});
