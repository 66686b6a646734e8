import { rm } from 'node:fs/promises';
import type { Staging } from './staging.ts';

/** Removes the files with passwords and keys: nothing needs them when the container has ended. */
export async function removeSecrets({ files }: Staging): Promise<void> {
  for (const { path, secret } of files) if (secret) await rm(path, { force: true });
}
