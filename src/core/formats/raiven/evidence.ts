import { isDockerfileName } from '../../document/language-of.ts';
import type { Neighbour } from '../../neighbour.ts';
import type { FormatSign } from '../format-sign.ts';
import { RAIVEN_NAMES } from './raiven-names.ts';

/** Files that are read as programs. */
const PROGRAM = /\.(?:py|sh|bash|r|jl|js|mjs|ts|pl|rb|go|rs|java|c|cc|cpp|m)$/i;

/** What speaks for a container that RAIVEN runs: its names in the Dockerfile or in a program beside it, and no other platform's manifest in its package. */
export const evidence: FormatSign['evidence'] = (_, subject) => {
  if (subject.document?.language !== 'dockerfile') return [];
  const { text, neighbours } = subject;
  const own = RAIVEN_NAMES.exec(text)?.[0];
  const programs = neighbours.flatMap((file) => markIn(file) ?? []);
  if (own === undefined && programs.length === 0) return [];
  if (neighbours.some((file) => isManifest(file) && !isOfAnotherPackage(file, neighbours))) return [];
  const found = [...(own === undefined ? [] : [`names ${own}`]), ...programs.slice(0, 1), 'has a Dockerfile'];
  return found;
};

function markIn(file: Neighbour): string | null {
  if (!PROGRAM.test(file.path)) return null;
  const mark = RAIVEN_NAMES.exec(file.text)?.[0];
  return mark === undefined ? null : `${file.path} names ${mark}`;
}

/** Only files that may be one are asked, as asking reads them. */
function isManifest(file: Neighbour): boolean {
  if (!/\.(?:json|ya?ml|red)$/i.test(file.path)) return false;
  return file.format !== null && file.format !== 'dockerfile' && file.format !== 'raiven';
}

/** Packages lie within each other or side by side: what lies in or below the folder of another Dockerfile is that one's. */
function isOfAnotherPackage({ path }: Neighbour, neighbours: readonly Neighbour[]): boolean {
  return neighbours.some((other) => {
    const folder = other.path.slice(0, other.path.lastIndexOf('/') + 1);
    return folder !== '' && isDockerfileName(other.path) && path.startsWith(folder);
  });
}
