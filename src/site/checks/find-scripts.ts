import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readGuides } from '../coverage/read-guides.ts';
import type { SiteFolders } from '../record/site-folders.ts';
import { scriptPath } from './script-path.ts';

/** The `verify=` scripts of all pages that are there, each once, by their paths from the site's root. */
export function findScripts(folders: Omit<SiteFolders, 'record'>): readonly string[] {
  const scripts = readGuides(folders).flatMap(({ path, examples }) => {
    const steps = examples.flatMap((example) => example.steps);
    return steps.map((step) => (step.kind === 'verify' ? scriptPath(path, step.file) : null));
  });
  const there = scripts
    .filter((path) => path !== null)
    .filter((path) => existsSync(join(folders.root, path)));
  return [...new Set(there)];
}
