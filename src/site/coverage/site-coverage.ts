import { root } from 'astro:config/server';
import { fileURLToPath } from 'node:url';
import type { CoverageData } from './coverage-data.ts';
import { coverageDataOf } from './coverage-data-of.ts';
import { readGuides } from './read-guides.ts';

const PAGES = 'content/docs';

/** Coverage of the site that is being built; its pages are planned anew. */
export function siteCoverage(): CoverageData {
  return coverageDataOf(readGuides({ root: fileURLToPath(root), pages: PAGES }), PAGES);
}
