import { type FormatId, judge } from '../../core/index.ts';
import { encodeShare } from '../playground/share-link.ts';
import type { JudgedExample } from './judged-example.ts';

/** Longer addresses are cut by some programs, and stand in the page as they are. */
const LONGEST_TEXT = 8000;

/**
 * The playground with the example in it, as a path of the site; null where it would not show the problem there, which
 * has one file and no file name.
 */
export async function exampleLink(
  { example, text, judgement }: JudgedExample,
  id: string,
): Promise<string | null> {
  if (example.latin1 || text.length > LONGEST_TEXT) return null;
  const same = (format: FormatId | null) =>
    judge(text, format === null ? {} : { format }).problems.some((problem) => problem.id === id);
  if (same(null)) return `/playground/${await encodeShare({ text, format: null })}`;
  if (judgement.format === null || !same(judgement.format)) return null;
  return `/playground/${await encodeShare({ text, format: judgement.format })}`;
}
