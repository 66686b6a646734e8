import { isDockerfileName } from '../../document/language-of.ts';
import type { Neighbour } from '../../neighbour.ts';
import type { Context } from '../../schema/context.ts';
import { RAIVEN_NAMES } from '../raiven/raiven-names.ts';

/** What a Dockerfile names that makes an image for one platform. */
const NAMES = {
  Flywheel: /\/flywheel\/v0/,
  Kaapana: /processing-container\.json|\blocal-only\//,
  RAIVEN: RAIVEN_NAMES,
} as const;

/** A platform that keeps a manifest beside the Dockerfile. */
type Platform = Exclude<keyof typeof NAMES, 'RAIVEN'>;

/**
 * Whether a manifest that lies beside this Dockerfile is for the image of another Dockerfile there: where one folder has the
 * files of several platforms, each Dockerfile answers for its own. A Dockerfile that lies there alone answers for all.
 */
export function isLeftToAnother(platform: Platform, { document, neighbours }: Context): boolean {
  if (NAMES[platform].test(document.text)) return false;
  const beside = neighbours.filter(({ path }) => folderOf(path) === '' && isDockerfileName(path));
  return (
    beside.length > 0 &&
    (isForAnother(platform, document.text) || beside.some(({ text }) => NAMES[platform].test(text)))
  );
}

/** The neighbours without the Dockerfiles that make images for other platforms, where a better one lies in the same folder. */
export function withoutOthersDockerfiles(
  platform: Platform,
  neighbours: readonly Neighbour[],
): readonly Neighbour[] {
  const rank = ({ text }: Neighbour) =>
    NAMES[platform].test(text) ? 0 : isForAnother(platform, text) ? 2 : 1;
  const dockerfiles = neighbours.filter(({ path }) => isDockerfileName(path));
  if (dockerfiles.length < 2) return neighbours;
  return neighbours.filter(
    (file) =>
      !dockerfiles.includes(file) ||
      dockerfiles.every((other) => folderOf(other.path) !== folderOf(file.path) || rank(other) >= rank(file)),
  );
}

function isForAnother(platform: Platform, text: string): boolean {
  return Object.entries(NAMES).some(([name, names]) => name !== platform && names.test(text));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
