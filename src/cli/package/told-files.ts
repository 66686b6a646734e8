import { isDockerfileName, isManifestName } from './known-names.ts';
import { listFolder } from './list-folder.ts';

/** The names in a folder by which it may be the root of a package. */
export interface ToldFiles {
  readonly dockerfiles: readonly string[];
  readonly manifests: readonly string[];
}

/** Reads a folder. */
export function toldFiles(folder: string): ToldFiles {
  const { files } = listFolder(folder);
  return { dockerfiles: files.filter(isDockerfileName), manifests: files.filter(isManifestName) };
}
