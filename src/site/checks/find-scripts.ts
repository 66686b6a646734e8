import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { judge } from '../../core/index.ts';
import { planGuide } from '../../docs/index.ts';
import type { SiteFolders } from '../record/site-folders.ts';
import { scriptPath } from './script-path.ts';

/** The `verify=` scripts of all pages that are there, each once, by their paths from the site's root. */
export function findScripts({ root, pages }: Omit<SiteFolders, 'record'>): readonly string[] {
  const scripts = globSync(`${pages}/**/*.{md,mdx}`, { cwd: root }).flatMap((file) => {
    const page = file.split(sep).join('/');
    const { examples } = planGuide(readFileSync(join(root, file), 'utf8'), page, {
      judge,
      pathInRepository: page,
    });
    const steps = examples.flatMap((example) => example.steps);
    return steps.map((step) => (step.kind === 'verify' ? scriptPath(page, step.file) : null));
  });
  const there = scripts.filter((path) => path !== null).filter((path) => existsSync(join(root, path)));
  return [...new Set(there)];
}
