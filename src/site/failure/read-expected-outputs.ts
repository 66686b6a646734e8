import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../core/index.ts';
import { planGuide } from '../../docs/index.ts';
import type { ExpectedOutput } from './expected-output.ts';
import { expectedOutputs } from './expected-outputs.ts';

/**
 * What a page promises to print; null for a page without an example, and for one that is made by a program.
 * @param root the site's root
 * @param page from there, `/` as separator
 */
export function readExpectedOutputs(root: string, page: string): readonly ExpectedOutput[] | null {
  const file = join(root, page);
  if (!existsSync(file)) return null;
  const guide = planGuide(readFileSync(file, 'utf8'), page, { judge, pathInRepository: page });
  return guide.examples.some(({ steps }) => steps.length > 0) ? expectedOutputs(guide) : null;
}
