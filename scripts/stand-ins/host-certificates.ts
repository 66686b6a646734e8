import { copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';

const EXTRA = '/usr/local/share/ca-certificates';

/** Names of the host's own extra CA certificates, as `update-ca-certificates` finds them. */
export async function hostCertificates(): Promise<readonly string[]> {
  try {
    return (await readdir(EXTRA)).filter((name) => name.endsWith('.crt')).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Copies them under a folder; an image that lacks `ca-certificates` picks them up when that is installed. */
export async function copyHostCertificates(root: string): Promise<void> {
  const target = join(root, EXTRA);
  await mkdir(target, { recursive: true });
  for (const name of await hostCertificates()) await copyFile(join(EXTRA, name), join(target, name));
}
