import { judge, judgeQuickly, MAX_TEXT_LENGTH, type NeighbourFile } from '../../core/index.ts';
import type { Target } from '../input/find-targets.ts';
import { type ReadText, readText } from '../input/read-text.ts';
import type { ValidateOptions } from '../options/validate-options.ts';
import type { FindNeighbours } from '../package/neighbours.ts';
import type { Judged } from './judged.ts';
import { strictly } from './strictly.ts';
import type { ValidatedFile } from './validated-file.ts';

/**
 * Read what is to be judged.
 * @throws UsageError where it cannot be read
 */
export async function readJudged(
  target: Target,
  { as, stdinFilename }: Pick<ValidateOptions, 'as' | 'stdinFilename'>,
  neighbours: FindNeighbours,
): Promise<Judged> {
  if (target.kind === 'zip' || target.kind === 'package') {
    const { readContainer } = await import('../package/read-container.ts');
    return readContainer(target);
  }
  const { text, notUtf8At }: ReadText = await readText(target.path, MAX_TEXT_LENGTH);
  let found: NeighbourFile[] | undefined;
  const path = target.kind === 'stdin' ? stdinFilename || '-' : target.path;
  return {
    path,
    text,
    options: {
      fileName: path === '-' ? null : path,
      ...(as === undefined ? {} : { format: as }),
      ...(notUtf8At === null ? {} : { notUtf8At }),
      // Found when they are first asked for: a verdict alone seldom needs them.
      get neighbours() {
        // A text without a name stands nowhere, so nothing stands beside it.
        found ??= path === '-' ? [] : neighbours(path);
        return found;
      },
    },
  };
}

/** Judge a text and change nothing. */
export function judgeText({ path, text, options }: Judged, strict: boolean): ValidatedFile {
  const judgement = judge(text, options);
  return { path, text, judgement: strict ? strictly(judgement) : judgement, mended: [], diff: null };
}

/** `--quiet`: the verdict, and the errors where it is a rejection. */
export function judgeTextQuickly({ path, text, options }: Judged): ValidatedFile {
  return { path, text, judgement: judgeQuickly(text, options), mended: [], diff: null };
}
