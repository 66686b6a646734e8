import { mkdtempSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findEngine } from '../../../../src/runner/engine/find-engine.ts';
import { fetchFolder } from '../../../../src/runner/launch/outputs/fetch-folder.ts';

test('a folder is copied out of a container that has ended, also one that was mounted, as the caller’s own', async () => {
  const { engine } = await findEngine();
  if (engine === null) throw new Error('this test needs an engine');
  const root = mkdtempSync(join(tmpdir(), 'waybill-fetch-'));
  const script = 'mkdir /out/d; echo a > /out/d/a; ln -s a /out/d/link; chown -R 777 /out/d';
  const container = await engine.docker.createContainer({
    Image: 'debian:bookworm-slim',
    Cmd: ['sh', '-c', script],
    HostConfig: { Mounts: [{ Type: 'bind', Source: root, Target: '/out' }] },
  });
  const copy = `${root}-copy`;
  try {
    await container.start();
    await container.wait();
    expect(await fetchFolder(container, '/out', copy)).toBe(true);
    expect(readFileSync(join(copy, 'd/a'), 'utf8')).toBe('a\n');
    expect(readlinkSync(join(copy, 'd/link'))).toBe('a');
    expect(statSync(join(copy, 'd/a')).uid).toBe(process.getuid?.());
  } finally {
    await container.remove({ force: true });
    rmSync(root, { recursive: true });
    rmSync(copy, { recursive: true, force: true });
  }
});
