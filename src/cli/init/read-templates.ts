import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FormatId } from '../../core/index.ts';
import type { NewFile } from './package-spec.ts';

/** Beside this module in a checkout, beside the bundled program in the npm package. */
const TEMPLATES = fileURLToPath(new URL('templates', import.meta.url));

/** The files of a format's package with their placeholders: those that all packages share, and its own. */
export function readTemplates(format: FormatId): NewFile[] {
  return ['shared', format].flatMap((folder) => filesBelow(join(TEMPLATES, folder)));
}

function filesBelow(folder: string): NewFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: path
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}
