import { type GuidesResult, readNeed, sameHost } from '../../docs/index.ts';
import { testGuides } from '../../runner/index.ts';
import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findPages } from '../input/find-pages.ts';
import { pageTexts } from '../input/page-texts.ts';
import { readRecord } from '../input/read-record.ts';
import { refuseUnknownExample } from '../input/refuse-unknown-example.ts';
import type { GuidesFormat } from '../options/guides-formats.ts';
import type { GuidesFlags } from '../options/guides-options.ts';
import { guidesProgress } from '../progress/guides-progress.ts';
import { writeGuidesReport } from '../report/guides/write-guides-report.ts';
import { UsageError } from '../usage-error.ts';

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
  refuseUnknownNeeds(options.require);
  const guides = await findPages(paths);
  refuseUnknownExample(guides, options.example);
  const texts = await pageTexts(guides.map(({ path }) => path));
  const progress = guidesProgress(console, options);
  const result = await testGuides(
    guides,
    {
      waybill: [process.execPath, process.argv[1] ?? 'waybill'],
      example: options.example ?? null,
      keep: options.keep,
      gpus: options.gpus ?? null,
      onlyNeeds: options.onlyNeeds,
      shard: options.shard ?? null,
      jobs: options.jobs ?? 1,
      cacheFolder: null,
      mode: 'test',
      signal,
      recorded: (guide, example, host) =>
        readRecord(guide.path)?.entries.find(
          (entry) => entry.example === example.id && sameHost(entry.host, host),
        ) ?? null,
    },
    progress.onEvent,
  ).finally(progress.end);
  return writeGuidesReport({ result, texts }, options, console, exitCode(result, options.require));
}

function refuseUnknownNeeds(required: readonly string[]): void {
  const unknown = required.find((need) => readNeed(need) === null);
  if (unknown === undefined) return;
  throw new UsageError(
    `--require: nothing can be missing that is called ${unknown}`,
    'name needs as pages do: engine, gpu, browser, network, registry, command:NAME, secret:NAME',
  );
}

/** 1 for a page that is wrong or an example that failed; a miss of what is required is 3 for the engine, else 1. */
function exitCode(result: GuidesResult, required: readonly string[]): ExitCode {
  const missing = result.pages.flatMap((page) => page.examples.flatMap((example) => example.missing));
  const missed = required.filter((need) => missing.includes(need));
  if (missed.includes('engine')) return EXIT.broke;
  const broken = result.pages.some((page) => page.problems.some((problem) => problem.severity === 'error'));
  return broken || result.summary.failed > 0 || missed.length > 0 ? EXIT.wrong : EXIT.fine;
}
