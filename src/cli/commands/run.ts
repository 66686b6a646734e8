import process from 'node:process';
import { count, humanReport, type Judgement, judge, printable, type Setting } from '../../core/index.ts';
import type { Console } from '../console.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Interruption } from '../interruption.ts';
import type { RunOptions } from '../options/run-options.ts';
import type { RunView } from '../report/run/run-view.ts';
import { writeRefused } from '../report/run/write-refused.ts';
import { writeRejected } from '../report/run/write-rejected.ts';
import { askMissing } from '../run/bind/ask-missing.ts';
import { askEarly } from '../run/execute/ask-early.ts';
import { outputFolder } from '../run/plan/output-folder.ts';
import { planCases, requestOf } from '../run/plan/plan-cases.ts';
import { refuseRunContradictions } from '../run/refuse-contradictions.ts';
import { addProcessingContainer } from '../run/source/add-processing-container.ts';
import { type OpenedRun, openRun } from '../run/source/open-run.ts';
import type { RunSource } from '../run/source/run-source.ts';
import { siteAddress } from '../site-address.ts';
import type { Judged } from '../validate/judged.ts';

/** `waybill run`: a manifest does here what it does on its platform. Nothing is started that is not wholly bound. */
export async function run(
  path: string | undefined,
  options: RunOptions,
  console: Console,
  interruption: Interruption,
): Promise<ExitCode> {
  refuseRunContradictions(path, options);
  const output = outputFolder(options.output);
  const opened = await openRun(path, options);
  try {
    return await runOpened(opened, output, options, console, interruption);
  } finally {
    opened.close();
  }
}

async function runOpened(
  { source, shown }: OpenedRun,
  output: string,
  options: RunOptions,
  console: Console,
  interruption: Interruption,
): Promise<ExitCode> {
  const asked = options.dryRun ? null : await askEarly();
  const { judged } = source;
  const view = viewOf(shown, judged.path, options);
  const pinned = source.format === null ? {} : { format: source.format };
  const judgement = judge(judged.text, { ...judged.options, ...pinned });
  const { format } = judgement;
  if (!judgement.accepted || format === null) {
    return writeRejected(judged, judgement, options, view, console);
  }
  const facts = { source, format, output, answers: [] };
  const plan = (known: RunSource, answers: readonly Setting[]) =>
    planCases({ ...facts, source: known, answers }, options);
  const alone = await plan(source, []);
  const whole = await addProcessingContainer(source, alone.refusals, requestOf(facts, options));
  const first = whole === null ? alone : await plan(whole, []);
  const answers = await askMissing(first.refusals, console);
  const planned = answers === null ? first : await plan(whole ?? source, answers);
  if (planned.refusals.length > 0) {
    return writeRefused(planned.refusals, format, options.format, view, console);
  }
  if (options.dryRun) {
    const { writeDryRun } = await import('../report/run/write-dry-run.ts');
    return writeDryRun(planned.cases, options.format, console);
  }
  if (!options.quiet) tellWarnings(judged, judgement, options, console);
  // The runner is loaded only where something is to run.
  const { execute } = await import('../run/execute/execute.ts');
  return execute({ planned, output, view, asked }, options, console, interruption);
}

function viewOf(path: string, manifest: string, options: RunOptions): RunView {
  const { getuid, getgid } = process;
  return {
    quiet: options.quiet,
    verbose: options.verbose,
    path,
    manifest,
    folder: options.output,
    caller: getuid === undefined || getgid === undefined ? null : `${getuid()}:${getgid()}`,
    site: siteAddress(),
    showLog: options.quiet,
  };
}

/** Warnings are for whoever writes the manifest, not for each run of it: counted, and told with --verbose. */
function tellWarnings(
  { path, text }: Judged,
  judgement: Judgement,
  options: RunOptions,
  { err, colors }: Console,
): void {
  const { length } = judgement.problems;
  if (length === 0) return;
  if (options.verbose) err(humanReport({ path, text, judgement }, colors, options, siteAddress()));
  else err(`${count(length, 'remark')} on the manifest: waybill validate ${printable(path)}\n`);
}
