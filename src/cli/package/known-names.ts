import { FORMATS } from '../../core/index.ts';

/** A Dockerfile by its name, with what BuildKit lets stand before or behind it. */
export function isDockerfileName(name: string): boolean {
  return /^(?:docker|container)file(?:\..+)?$|\.dockerfile$/i.test(name);
}

/**
 * A manifest by the name that its platform looks for: the whole name, or an ending that begins with a dot. Names that only
 * end alike belong to files of their own.
 */
export function isManifestName(name: string): boolean {
  return MANIFEST_NAMES.some((known) =>
    known.startsWith('.') ? name.endsWith(known) && name !== known : name === known,
  );
}

const MANIFEST_NAMES = [...FORMATS.flatMap(({ fileNames }) => fileNames), 'config.json'].filter(
  (name) => !isDockerfileName(name),
);

/** A file with words for people: its commands must agree with the manifest. */
export function isReadmeName(name: string): boolean {
  return /^readme(?:\.(?:md|rst|txt))?$/i.test(name);
}

/** A program that a container may start. */
export function isProgramName(name: string): boolean {
  return /\.(?:py|sh)$/i.test(name);
}

/** Whether a file tells something that is judged or compared. */
export function isTold(name: string): boolean {
  return isDockerfileName(name) || isManifestName(name) || isReadmeName(name) || isProgramName(name);
}
