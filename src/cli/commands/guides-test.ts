import type { Guide } from '../../docs/index.ts';
import { testGuides } from '../../runner/index.ts';
import type { Console } from '../console.ts';
import type { ExitCode } from '../exit-code.ts';
import { cacheFolder } from '../input/cache-folder.ts';
import { findPages } from '../input/find-pages.ts';
import { guidesChoice } from '../input/guides-choice.ts';
import { pageTexts } from '../input/page-texts.ts';
import { refuseUnknownNeeds } from '../input/refuse-unknown-needs.ts';
import { sharedRunOptions } from '../input/shared-run-options.ts';
import { withBaseline } from '../input/with-baseline.ts';
import type { GuidesFormat } from '../options/guides-formats.ts';
import type { GuidesFlags } from '../options/guides-options.ts';
import { guidesProgress } from '../progress/guides-progress.ts';
import { writeGuidesReport } from '../report/guides/write-guides-report.ts';
import { testedExitCode } from './tested-exit-code.ts';

/** The flags of `waybill guides test`. */
export interface GuidesTestOptions extends GuidesFlags {
  readonly format: GuidesFormat;
}

/** `waybill guides test`: run the examples of pages on the engine and report. */
export async function guidesTest(
  paths: readonly string[],
  options: GuidesTestOptions,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  refuseUnknownNeeds('--require', options.require);
  const test = (guides: readonly Guide[]) => testPages(guides, options, console, signal);
  if (!options.watch) return test(await findPages(paths));
  const { watchGuides } = await import('../watch/watch-guides.ts');
  return watchGuides(paths, console, signal, test);
}

async function testPages(
  found: readonly Guide[],
  options: GuidesTestOptions,
  console: Console,
  signal: AbortSignal,
): Promise<ExitCode> {
  const guides = withBaseline(found, options.baseline);
  const choice = guidesChoice(guides, options, console);
  const texts = await pageTexts(guides.map(({ path }) => path));
  const progress = guidesProgress(console, options);
  const result = await testGuides(
    guides,
    {
      ...sharedRunOptions(options),
      ...choice,
      cacheFolder: options.cache ? cacheFolder('guides') : null,
      mode: 'test',
      signal,
    },
    progress.onEvent,
  ).finally(progress.end);
  return writeGuidesReport({ result, texts }, options, console, testedExitCode(result));
}
