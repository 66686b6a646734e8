import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleFile } from './sample-file.ts';

/** The folders below the guides that hold samples and nothing else. */
const FOLDERS = ['raiven/input', 'containers/frames-to-video/frames'];

/** A sentence for every sample that lies differently in the folder of the guides, is missing, or is one too many. */
export function differingSamples(guides: string, made: readonly SampleFile[]): readonly string[] {
  const paths = new Set(made.map(({ path }) => path));
  const found = FOLDERS.flatMap((folder) => filesBelow(guides, folder));
  return [
    ...made.flatMap(({ path, bytes }) => {
      const file = join(guides, path);
      if (!existsSync(file)) return [`${path}: is missing`];
      return readFileSync(file).equals(bytes) ? [] : [`${path}: other bytes than scripts/samples makes`];
    }),
    ...found.filter((path) => !paths.has(path)).map((path) => `${path}: scripts/samples does not make it`),
  ];
}

function filesBelow(guides: string, folder: string): readonly string[] {
  if (!existsSync(join(guides, folder))) return [];
  return readdirSync(join(guides, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(guides.length + 1));
}
