import { applyFixes, MAX_TEXT_LENGTH } from '../../core/index.ts';
import { decode, readFile } from '../input/read-text.ts';
import { judgeText } from '../validate/judge-text.ts';
import type { Judged } from '../validate/judged.ts';
import { strictly } from '../validate/strictly.ts';
import type { ValidatedFile } from '../validate/validated-file.ts';
import { unifiedDiff } from './unified-diff.ts';
import { writeAtomically } from './write-atomically.ts';

/**
 * `--fix`: mend a file and judge what it holds then.
 * @throws UsageError where it cannot be written
 */
export function fixFile(judged: Judged, strict: boolean): ValidatedFile {
  const fixed = fixText(judged, strict);
  if (fixed.text !== judged.text) {
    writeAtomically(judged.path, fixed.text, (path) => textOf(path) === judged.text);
  }
  return fixed;
}

/** Mend a text, as far as nothing has to be made up, and judge what comes out. */
export function fixText({ path, text, options }: Judged, strict: boolean): ValidatedFile {
  const fixed = applyFixes(text, options);
  const judgement = strict ? strictly(fixed.judgement) : fixed.judgement;
  return { path, text: fixed.text, judgement, mended: fixed.applied, diff: null };
}

/** `--fix --dry-run`: judge a text as it is, and show what mending would change. */
export function tryFixes(judged: Judged, strict: boolean): ValidatedFile {
  const { text, mended } = fixText(judged, strict);
  const diff = text === judged.text ? null : unifiedDiff(judged.path, judged.text, text);
  return { ...judgeText(judged, strict), mended, diff };
}

/** Null where it is no text that can be compared. */
function textOf(path: string): string | null {
  const bytes = readFile(path, MAX_TEXT_LENGTH * 3 + 1);
  return bytes === null ? null : decode(bytes, MAX_TEXT_LENGTH).text;
}
