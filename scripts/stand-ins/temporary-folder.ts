import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';

const PREFIX = 'waybill-stand-in-';

/** Runs `work` in a folder that is gone afterwards, however it ends; a killed run's folder goes at the next start. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await removeAbandoned();
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const stop = (signal: NodeJS.Signals): void => {
    remove(folder).then(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(folder);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await remove(folder);
  }
}

async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : Number.NaN;
    if (!Number.isNaN(owner) && !isAlive(owner)) await remove(join(tmpdir(), name));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** An interrupted debootstrap leaves /proc and /sys mounted inside; they are unmounted first and never entered. */
async function remove(folder: string): Promise<void> {
  for (const mount of ['proc', 'sys', 'dev/pts', 'dev']) {
    await runCommand('umount', ['--lazy', join(folder, 'root', mount)]);
  }
  const removal = await runCommand('rm', ['-rf', '--one-file-system', folder]);
  if (removal.exitCode !== 0) console.error(`stand-ins: ${folder} could not be removed: ${removal.stderr}`);
}
