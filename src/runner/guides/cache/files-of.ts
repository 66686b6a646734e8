import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Example, KeyFile, Step } from '../../../docs/index.ts';

const MOST_FILES = 5000;
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * All files beside a page that an example can read, hashed with their mode: its `files=`, folders in full; the schemas
 * of its outputs; its `verify=` scripts, and what these load: whatever they name by a relative path, and the
 * files that lie beside them.
 * @param folder the page's folder
 * @returns null where there is more than is worth reading, or something that cannot be read
 */
export function filesOf(folder: string, example: Example): readonly KeyFile[] | null {
  const files = new Map<string, KeyFile>();
  let bytes = 0;
  const addFile = (path: string): string => {
    const content = readFileSync(join(folder, path));
    bytes += content.length;
    const mode = (statSync(join(folder, path)).mode & 0o777).toString(8);
    const sha256 = createHash('sha256').update(`${mode}\0`).update(content).digest('hex');
    files.set(path, { path, sha256 });
    if (files.size > MOST_FILES || bytes > MOST_BYTES) throw new TooMuchError();
    return content.length > 1024 * 1024 ? '' : content.toString('utf8');
  };
  // The example gets what a named link leads to; a link in a folder is copied as it is.
  const addAll = (path: string, stat: typeof statSync = lstatSync): void => {
    const found = stat(join(folder, path), { throwIfNoEntry: false });
    if (found?.isDirectory()) for (const name of readdirSync(join(folder, path))) addAll(`${path}/${name}`);
    else if (found?.isFile()) addFile(path);
    else files.set(path, { path, sha256: found?.isSymbolicLink() ? readlinkSync(join(folder, path)) : '' });
  };
  const addScript = (path: string): void => {
    if (files.has(path) || statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() !== true) return;
    for (const [, named = ''] of addFile(path).matchAll(/["'\s](\.\.?\/[\w@./-]+)/g)) {
      addScript(relative(folder, join(folder, dirname(path), named)));
    }
  };
  const addBeside = (script: string): void => {
    const place = dirname(script);
    for (const entry of readdirSync(join(folder, place), { withFileTypes: true })) {
      // Pages that share a folder with a script are read by none.
      if (entry.isFile() && !/\.mdx?$/.test(entry.name)) addScript(join(place, entry.name));
    }
  };
  try {
    for (const path of example.files) addAll(path.replace(/\/$/, ''), statSync);
    for (const path of example.steps.flatMap(schemaOf)) addAll(path, statSync);
    for (const step of example.steps) {
      if (step.kind !== 'verify') continue;
      addBeside(step.file);
      addScript(join(step.file));
    }
    return [...files.values()];
  } catch (error) {
    if (error instanceof TooMuchError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

class TooMuchError extends Error {}

function schemaOf(step: Step): readonly string[] {
  return step.kind === 'compare' && step.expectation.kind === 'schema' ? [step.expectation.schema] : [];
}
