import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { type Rewrite, updatePage } from '../../docs/index.ts';
import { unifiedDiff } from '../fix/unified-diff.ts';
import { writeAtomically } from '../fix/write-atomically.ts';
import type { ReadPage } from '../input/find-pages.ts';
import { UsageError } from '../usage-error.ts';
import type { UpdatedPage } from './updated-page.ts';

/**
 * Writes what a run has rewritten into its page, if the page is still as it was planned.
 * @throws UsageError where it is not, or cannot be written
 */
export function updateFile({ guide, text }: ReadPage, rewrites: readonly Rewrite[]): UpdatedPage {
  const { path } = guide;
  const { text: after, refusals, lineNow } = updatePage(text, guide, rewrites);
  if (after === text) return { path, diff: null, refused: refusals, lineNow };
  if (!isUtf8(readFileSync(path))) {
    throw new UsageError(`${path} is not all UTF-8`, 'save it as UTF-8; nothing was written');
  }
  writeAtomically(path, after, (target) => readFileSync(target).equals(Buffer.from(text)));
  return { path, diff: unifiedDiff(path, text, after), refused: refusals, lineNow };
}
