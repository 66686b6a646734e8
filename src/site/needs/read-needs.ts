import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { judge } from '../../core/index.ts';
import { planGuide } from '../../docs/index.ts';
import { readRecord } from '../record/read-record.ts';
import type { SiteFolders } from '../record/site-folders.ts';
import { countWords } from './count-words.ts';
import { exampleFamily } from './example-family.ts';
import { neededLines } from './needed-lines.ts';
import { recordedRuns } from './recorded-runs.ts';

/**
 * What a reader needs for an example of a page, or for all of them, a line each; code in backticks.
 * @param page from the site's root
 * @throws AstroError, in words, for an example that the page does not have
 */
export function readNeeds(
  page: string,
  example: string | undefined,
  folders: SiteFolders,
): readonly string[] {
  const text = readFileSync(join(folders.root, page), 'utf8');
  const { examples } = planGuide(text, page, { judge, pathInRepository: page });
  const family = exampleFamily(examples, example);
  if (family.length > 0)
    return neededLines(family, recordedRuns(readRecord(page, folders), family), countWords(text));
  throw new AstroError(
    `${page}: <Needs example="${example}" /> names no example of this page. Its examples: ${examples.map(({ id }) => id).join(', ')}.`,
  );
}
