import { OWN_PREFIX } from './own-prefix.ts';

/** True for a name that can be that of a folder, here and in the container, and is none of ours. Manifests allow other names. */
export function isFolderName(name: string): boolean {
  return name !== '' && !/[/\\\0]/.test(name) && !/^\.{1,2}$/.test(name) && !name.startsWith(OWN_PREFIX);
}
