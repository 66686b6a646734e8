import type { ExpectedOutput } from '../container-run.ts';

/** What a platform expects of an output that is a whole folder: at least one file. @param mount the folder's name */
export function expectedTree(mount: string): ExpectedOutput {
  return { name: mount, mount, kind: 'tree', glob: null, optional: false, moveTo: null };
}
