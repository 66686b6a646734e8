import type { Rewrite } from '../../docs/index.ts';
import { testGuides } from '../../runner/index.ts';
import type { Console } from '../console.ts';
import type { ExitCode } from '../exit-code.ts';
import { type ReadPage, readPages } from '../input/find-pages.ts';
import { guidesChoice } from '../input/guides-choice.ts';
import { pageTexts } from '../input/page-texts.ts';
import { refuseUnknownNeeds } from '../input/refuse-unknown-needs.ts';
import { refuseWatch } from '../input/refuse-watch.ts';
import { sharedRunOptions } from '../input/shared-run-options.ts';
import { withBaseline } from '../input/with-baseline.ts';
import type { GuidesFlags } from '../options/guides-options.ts';
import { guidesProgress } from '../progress/guides-progress.ts';
import { reportError } from '../report/error.ts';
import { guidesUpdateHuman } from '../report/guides/guides-update.ts';
import { writeGuidesReport } from '../report/guides/write-guides-report.ts';
import { updateFile } from '../update/update-file.ts';
import type { UpdatedPage } from '../update/updated-page.ts';
import { withRefusals } from '../update/with-refusals.ts';
import { UsageError } from '../usage-error.ts';
import { testedExitCode } from './tested-exit-code.ts';

/** The flags of `waybill guides update`. */
export interface GuidesUpdateOptions extends GuidesFlags {
  readonly format: 'human' | 'json' | 'github';
}

/**
 * `waybill guides update`: run the examples of pages and write what came out where the pages show other output. An
 * example that was skipped or failed otherwise is told, and its outputs stay.
 */
export async function guidesUpdate(
  paths: readonly string[],
  options: GuidesUpdateOptions,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  refuseWatch('update', options.watch);
  refuseUnknownNeeds('--require', options.require);
  const pages = await readPages(paths);
  const planned = pages.map(({ guide }) => guide);
  const guides = withBaseline(planned, options.baseline);
  const choice = guidesChoice(guides, options, console);
  const rewrites = new Map<string, Rewrite[]>();
  const progress = guidesProgress(console, options);
  const result = await testGuides(
    guides,
    {
      ...sharedRunOptions(options),
      ...choice,
      // What is remembered has no outputs.
      cacheFolder: null,
      mode: 'update',
      signal,
      onRun: ({ guide, result: { verdict }, rewrites: found }) => {
        if (verdict === 'passed') rewrites.set(guide.path, [...(rewrites.get(guide.path) ?? []), ...found]);
      },
    },
    progress.onEvent,
  ).finally(progress.end);
  const { updated, exit } = updateFiles(pages, rewrites, console);
  if (options.format === 'human') console.out(guidesUpdateHuman(updated, console.colors));
  const told = { ...withRefusals(result, updated), updates: updated };
  const texts = await pageTexts(guides.map(({ path }) => path));
  return writeGuidesReport({ result: told, texts }, options, console, exit ?? testedExitCode(told));
}

/** Each page by itself: one that cannot be written keeps no other from it. */
function updateFiles(
  pages: readonly ReadPage[],
  rewrites: ReadonlyMap<string, readonly Rewrite[]>,
  console: Console,
): { readonly updated: readonly UpdatedPage[]; readonly exit: ExitCode | null } {
  const updated: UpdatedPage[] = [];
  let exit: ExitCode | null = null;
  for (const page of pages) {
    try {
      updated.push(updateFile(page, rewrites.get(page.guide.path) ?? []));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      exit = reportError(error, console);
    }
  }
  return { updated, exit };
}
