import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NeighbourFile } from '../../src/core/index.ts';

/** The folder of the formats: `<format>/valid` and `<format>/invalid` hold examples. */
export const SCHEMAS = fileURLToPath(new URL('../../schemas/', import.meta.url));

/** One example of a format. */
export interface Fixture {
  /** Within its `valid` or `invalid` folder: `list-manifest.json`, or `lost-copy/Dockerfile` of a package. */
  readonly path: string;
  readonly text: string;
  /** The name under which it is judged. */
  readonly fileName: string;
  /** The other files of its folder, where it is a package of several. */
  readonly neighbours: readonly NeighbourFile[];
}

/**
 * The examples in a folder of `schemas/`. A file is one; a folder is a package: its file `JUDGED` names the one that is
 * judged, the others are its neighbours.
 */
export function readFixtures(folder: string): Fixture[] {
  const root = `${SCHEMAS}${folder}`;
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => !name.endsWith('.txt'))
    .map((name) =>
      statSync(`${root}/${name}`).isDirectory() ? readPackage(root, name) : readOne(root, name),
    );
}

function readOne(root: string, name: string): Fixture {
  return { path: name, text: readFileSync(`${root}/${name}`, 'utf8'), fileName: name, neighbours: [] };
}

function readPackage(root: string, name: string): Fixture {
  const judged = readFileSync(`${root}/${name}/JUDGED`, 'utf8').trim();
  const files = readdirSync(`${root}/${name}`, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => path !== 'JUDGED' && !path.endsWith('.txt') && statSync(`${root}/${name}/${path}`).isFile(),
    )
    .map((path) => ({ path, text: readFileSync(`${root}/${name}/${path}`, 'utf8') }));
  const text = files.find(({ path }) => path === judged)?.text;
  if (text === undefined) throw new Error(`${root}/${name}/JUDGED names ${judged}, which is not there`);
  const neighbours = files.filter(({ path }) => path !== judged);
  return { path: `${name}/${judged}`, text, fileName: judged, neighbours };
}
