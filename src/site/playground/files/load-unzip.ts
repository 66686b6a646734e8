import type { Unzip } from './files-of-zip.ts';

/**
 * What unpacks zips. It is loaded when the first file is opened, whatever that file is, so that no request depends on what
 * somebody has.
 * @returns null where it cannot be loaded
 */
export async function loadUnzip(): Promise<Unzip | null> {
  try {
    return (await import('fflate')).unzipSync;
  } catch (error) {
    // A part of the page that cannot be loaded is told by a TypeError.
    if (error instanceof TypeError) return null;
    throw error;
  }
}
