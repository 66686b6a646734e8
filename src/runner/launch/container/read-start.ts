import type Docker from 'dockerode';
import { archivedFile } from './archived-file.ts';

/**
 * The first bytes of a file of a container, which need not run; null where it has no such file, or none that can be read.
 * @param path absolute, in the container
 */
export async function readStart(
  container: Docker.Container,
  path: string,
  most: number,
): Promise<Uint8Array | null> {
  try {
    return (await archivedFile(container, path, most))?.bytes ?? null;
  } catch (error) {
    if (error instanceof Error && 'statusCode' in error) return null;
    throw error;
  }
}
