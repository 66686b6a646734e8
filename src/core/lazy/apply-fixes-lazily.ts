import { applyFixesWith, type FixedText, type FixOptions } from '../fix/apply-fixes-with.ts';
import { judgeWith } from '../parts/judge-with.ts';
import { loadParts } from './load-parts.ts';

/**
 * Mends as `applyFixes` does, with the same result. It waits for all parts, as a text may turn out to be of another format
 * when it is mended.
 *
 * @throws NotLoaded where a part cannot be loaded
 */
export async function applyFixesLazily(text: string, options: FixOptions = {}): Promise<FixedText> {
  const { parts, all } = loadParts();
  await all;
  return applyFixesWith((mended, how) => judgeWith(parts, mended, how), text, options);
}
