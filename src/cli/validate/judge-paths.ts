import { FORMATS } from '../../core/index.ts';
import { findTargets, type Target } from '../input/find-targets.ts';
import type { ValidateOptions } from '../options/validate-options.ts';
import { neighbourFinder } from '../package/neighbours.ts';
import { UsageError } from '../usage-error.ts';
import { judgeText, judgeTextQuickly, readJudged } from './judge-text.ts';
import type { Judged } from './judged.ts';
import type { ValidatedFile } from './validated-file.ts';

/** What became of all paths: one file that cannot be read does not hide what was found in the others. */
export interface JudgedPaths {
  readonly files: readonly ValidatedFile[];
  readonly refused: readonly UsageError[];
}

/** Mending one file can show what is wrong with another of its package; real packages need two rounds. */
const MAX_ROUNDS = 10;

/**
 * Judge all that the paths stand for, and with `--fix` mend it until nothing is left to mend.
 * @throws UsageError where a path stands for nothing
 */
export async function judgePaths(paths: readonly string[], options: ValidateOptions): Promise<JudgedPaths> {
  const targets = await findTargets(
    paths,
    FORMATS.flatMap((format) => format.fileNames),
    options.as,
  );
  const work = await workOf(options);
  const mended = new Map<string, ValidatedFile['mended']>();
  for (let round = 1; ; round += 1) {
    const judged = await judgeAll(targets, options, work);
    let changed = false;
    for (const { path, mended: made } of judged.files) {
      if (made.length === 0) continue;
      changed = true;
      mended.set(path, [...(mended.get(path) ?? []), ...made]);
    }
    if (!changed || options.dryRun || targets.length === 1 || round === MAX_ROUNDS) {
      return {
        ...judged,
        files: judged.files.map((file) => ({ ...file, mended: mended.get(file.path) ?? [] })),
      };
    }
  }
}

type Work = (judged: Judged, strict: boolean, target: Target) => ValidatedFile;

async function workOf({ fix, dryRun, format, quiet, strict }: ValidateOptions): Promise<Work> {
  if (!fix) return quiet && !strict && format === 'human' ? judgeTextQuickly : judgeText;
  const { fixFile, fixText, tryFixes } = await import('../fix/fix-text.ts');
  if (dryRun) return tryFixes;
  return (judged, strict, { kind, path }) => {
    if (kind === 'zip') {
      throw new UsageError(`${path} is a zip file, which cannot be mended`, 'unpack it and mend the folder');
    }
    return (kind === 'stdin' ? fixText : fixFile)(judged, strict);
  };
}

async function judgeAll(
  targets: readonly Target[],
  options: ValidateOptions,
  work: Work,
): Promise<JudgedPaths> {
  // A finder for each round: what was read in the last one may have been mended.
  const neighbours = neighbourFinder();
  const files: ValidatedFile[] = [];
  const refused: UsageError[] = [];
  for (const target of targets) {
    try {
      const file = work(await readJudged(target, options, neighbours), options.strict, target);
      if (file.judgement.format !== null || target.named) files.push(file);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      refused.push(error);
    }
  }
  return { files, refused };
}
