import { fileURLToPath } from 'node:url';
import { findPages } from '../../src/cli/input/find-pages.ts';
import { recordFile } from '../../src/cli/input/read-record.ts';
import type { GuidesResult, RecordedSkip } from '../../src/docs/index.ts';
import { ALL_ANEW, testGuides } from '../../src/runner/index.ts';
import { isRecorded } from './is-recorded.ts';
import { type EndedRun, writeRecord } from './write-record.ts';

/**
 * Run the guides of pages and folders and write their records.
 * @param changedOnly leave out pages whose examples all passed as they stand now
 * @returns how many examples failed
 * @throws what `findPages` and `testGuides` throw
 */
export async function recordGuides(
  targets: readonly string[],
  changedOnly: boolean,
  signal: AbortSignal,
): Promise<number> {
  const found = (await findPages(targets)).filter((guide) => guide.examples.length > 0);
  const guides = changedOnly ? found.filter((guide) => !isRecorded(guide)) : found;
  const runs: EndedRun[] = [];
  const result = await testGuides(
    guides,
    {
      waybill: [process.execPath, fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))],
      ...ALL_ANEW,
      signal,
      onRun: (run) => {
        runs.push({ ...run, when: now() });
        console.error(`  ${run.result.verdict} in ${(run.result.durationMs / 1000).toFixed(1)} s`);
      },
    },
    (event) => {
      if (event.kind === 'notice') console.error(event.text);
      if (event.kind === 'example-start') console.error(`▸ ${event.page}#${event.example}`);
    },
  );
  for (const guide of guides) {
    const file = recordFile(guide.path);
    const ofPage = runs.filter((run) => run.guide === guide);
    const skips = skipsOf(result, guide.path);
    if (file === null || (ofPage.length === 0 && skips.length === 0)) continue;
    writeRecord(file, guide, ofPage, skips);
    console.log(`wrote ${file}`);
  }
  return result.summary.failed;
}

function skipsOf(result: GuidesResult, path: string): readonly RecordedSkip[] {
  const examples = result.pages.filter((page) => page.path === path).flatMap((page) => page.examples);
  return examples
    .filter(({ verdict }) => verdict === 'skipped')
    .map(({ id, missing }) => ({ example: id, when: now(), missing }));
}

/** ISO 8601, UTC, to the second. */
function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
