import type { RunOptions } from '../../options/run-options.ts';
import { openSource } from './open-source.ts';
import type { RunSource } from './run-source.ts';
import { sweepUnpacked } from './sweep-unpacked.ts';

/** What is to be run, until it is closed. */
export interface OpenedRun {
  readonly source: RunSource;
  /** How it is called in reports: as the caller named it, and by its own name where that was `.` or `..`. */
  readonly shown: string;
  /** Removes what was unpacked. */
  close(): void;
}

const NOTHING_TO_CLOSE = () => {};

/**
 * Opens what the caller named: a manifest, a folder, a zip file, or without a path the manifest in `--image`.
 * @throws UsageError where there is no such thing
 */
export async function openRun(
  path: string | undefined,
  { as, image = '', dryRun }: RunOptions,
): Promise<OpenedRun> {
  // Each start, and not only that of the next zip, removes what a killed one has left.
  sweepUnpacked();
  if (path === undefined) {
    const { openImage } = await import('./open-image.ts');
    return { source: await openImage(image, as), shown: image, close: NOTHING_TO_CLOSE };
  }
  if (path.toLowerCase().endsWith('.zip')) {
    const { openZip } = await import('./open-zip.ts');
    return { shown: path, ...(await openZip(path, as, dryRun)) };
  }
  const source = await openSource(path, as);
  return { source, shown: /^[./\\]+$/.test(path) ? source.name : path, close: NOTHING_TO_CLOSE };
}
