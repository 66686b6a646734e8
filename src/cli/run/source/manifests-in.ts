import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FORMATS, type FormatId, rootDockerfileOf } from '../../../core/index.ts';
import { unreadable } from '../../input/unreadable.ts';
import { isManifestName } from '../../package/known-names.ts';

/** Something in a folder that can be run. */
export interface Runnable {
  readonly format: FormatId;
  /** From the folder, `/` as separator. */
  readonly path: string;
}

/** Kaapana keeps its manifest beside the program, one folder below the Dockerfile. */
const KAAPANA_BELOW = 'files/processing-container.json';

/** Words that only a container for RAIVEN has. */
const RAIVEN = /RAIVEN_(?:IN|OUT)PUT_DIR|\/mnt\/raiven\b/;

/** Formats that no run begins with. */
const NEVER: readonly FormatId[] = ['flywheel-config', 'dockerfile'];

/**
 * What a folder holds that can be run: manifests by the names that their platforms look for, and a Dockerfile that says that
 * it is for RAIVEN.
 * @throws UsageError where the folder cannot be read
 */
export function manifestsIn(folder: string): Runnable[] {
  const names = filesIn(folder);
  const found = names.filter(isManifestName).flatMap((path) => {
    const format = formatNamed(path);
    return format === null || NEVER.includes(format) ? [] : [{ format, path }];
  });
  const hasKaapana = found.some(({ format }) => format === 'kaapana-processing-container');
  if (!hasKaapana && isFile(join(folder, KAAPANA_BELOW))) {
    found.push({ format: 'kaapana-processing-container', path: KAAPANA_BELOW });
  }
  const dockerfile = dockerfileIn(folder);
  if (dockerfile !== null && RAIVEN.test(textOf(join(folder, dockerfile)))) {
    found.push({ format: 'raiven', path: dockerfile });
  }
  return found;
}

/** The Dockerfile at the root of a folder, by its name; null where there is none. */
export function dockerfileIn(folder: string): string | null {
  return rootDockerfileOf(filesIn(folder).map((path) => ({ path })))?.path ?? null;
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function formatNamed(name: string): FormatId | null {
  return FORMATS.find(({ fileNames }) => fileNames.some((ending) => name.endsWith(ending)))?.id ?? null;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Whatever is wrong with it is told when it is judged. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
