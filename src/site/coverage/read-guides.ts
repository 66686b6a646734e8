import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { judge } from '../../core/index.ts';
import { type Guide, planGuide } from '../../docs/index.ts';
import type { SiteFolders } from '../record/site-folders.ts';

/** Every page of the site, planned as the runner plans it, sorted by path. Nothing is run. */
export function readGuides({ root, pages }: Omit<SiteFolders, 'record'>): readonly Guide[] {
  return globSync(`${pages}/**/*.{md,mdx}`, { cwd: root })
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((page) =>
      planGuide(readFileSync(join(root, page), 'utf8'), page, { judge, pathInRepository: page }),
    );
}
