import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type Docker from 'dockerode';
import { asReadable } from '../container/attach-output.ts';
import { orGone } from '../container/start-container.ts';

/**
 * Copies a folder out of a container that has ended, as the caller's own: the engine reads it, so that it does not matter
 * whose it is. For images in which nothing can change owners. Returns false where this host has no `tar` to unpack it.
 *
 * @throws EngineError where the engine goes away
 */
export async function fetchFolder(container: Docker.Container, target: string, to: string): Promise<boolean> {
  const archive = asReadable(await orGone(container.getArchive({ path: target })));
  await mkdir(to);
  // The folder's own name comes first in every path.
  const args = ['-x', '--strip-components=1', '--no-same-owner', '-C', to];
  const tar = spawn('tar', args, { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = once(tar, 'close');
  try {
    await Promise.all([pipeline(archive, tar.stdin), ended]);
    return tar.exitCode === 0;
  } catch (error) {
    // No such program, or one that did not take all of it.
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  } finally {
    archive.destroy();
  }
}
