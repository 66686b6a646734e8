import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dialSsh, sshArguments } from '../../../src/runner/engine/dial-ssh.ts';
import { processStart } from '../../../src/runner/journal/process-start.ts';

const LAB = { kind: 'ssh', host: 'lab', user: 'ada', port: 2222, path: '/run/docker.sock' } as const;

test('ssh is asked for the engine there as the docker command line asks', () => {
  expect(sshArguments(LAB).join(' ')).toBe(
    '-o ConnectTimeout=30 -T -l ada -p 2222 -- lab docker --host unix:///run/docker.sock system dial-stdio',
  );
});

test('a connection that is given up ends its program, even one that takes no notice of signals', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waybill-ssh-'));
  const path = process.env['PATH'];
  try {
    const script = `#!/bin/sh\ntrap '' TERM\necho $$ >${folder}/pid\necho ready\ncat\n`;
    writeFileSync(join(folder, 'ssh'), script, { mode: 0o755 });
    process.env['PATH'] = `${folder}:${path}`;
    const connection = dialSsh(LAB);
    await new Promise((resolve) => connection.once('data', resolve));
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    connection.destroy();
    await expect.poll(() => processStart(pid), { timeout: 10_000 }).toBeNull();
  } finally {
    process.env['PATH'] = path;
    rmSync(folder, { recursive: true });
  }
});
