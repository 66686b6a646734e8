import type { Example, RecordEntry, StepResult } from '../../../docs/index.ts';
import { failed } from '../step/step-results.ts';
import { type KeptFile, keepFile } from '../workspace/keep-files.ts';
import { PathError } from '../workspace/safe-path.ts';

/** What an example's `keep=` and `same=` gave, and a failed step for each that is not there or not the same. */
export interface KeptResults {
  readonly files: readonly KeptFile[];
  readonly failures: readonly StepResult[];
}

/** Reads the results to keep; `entry` is what the record has of the example on this class of host. */
export async function keepResults(
  example: Example,
  workspace: string,
  entry: RecordEntry | null,
): Promise<KeptResults> {
  const files: KeptFile[] = [];
  const failures: StepResult[] = [];
  const fail = (message: string): void => void failures.push(failed('compare', example.line, message));
  for (const path of new Set([...example.keep, ...example.same])) {
    try {
      files.push(await keepFile(workspace, path));
    } catch (error) {
      if (!(error instanceof PathError)) throw error;
      fail(`A result to keep: ${error.message} in the workspace.`);
    }
  }
  for (const { path, sha256 } of files.filter((file) => example.same.includes(file.path))) {
    const recorded = entry?.kept.find((kept) => kept.path === path);
    if (recorded !== undefined && recorded.sha256 !== sha256) {
      fail(
        `${path} is not what the record has (sha256 ${sha256}, recorded ${recorded.sha256}). If that is right, record it anew.`,
      );
    }
  }
  return { files, failures };
}
