import type { Guide } from '../../docs/index.ts';
import type { Console } from '../console.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findPages } from '../input/find-pages.ts';
import { usageReport } from '../report/usage-report.ts';
import { UsageError } from '../usage-error.ts';
import { CLEAR } from './clear.ts';
import { pageState } from './page-state.ts';
import { watchChanges } from './watch-changes.ts';

/**
 * `guides test --watch`: runs the pages, then each page again that changes, or a file that it names, until Ctrl-C.
 * @param test runs these pages and reports
 * @throws UsageError where at the start a path stands for nothing
 */
export async function watchGuides(
  paths: readonly string[],
  console: Console,
  signal: AbortSignal,
  test: (guides: readonly Guide[]) => Promise<ExitCode>,
): Promise<ExitCode> {
  const changes = watchChanges(paths, signal);
  const states = new Map<string, string>();
  try {
    let isFirst = true;
    do {
      const guides = (await unlessMisused(() => findPages(paths), console, isFirst)) ?? [];
      const changed = guides.filter((guide) => states.get(guide.path) !== pageState(guide));
      for (const guide of changed) states.set(guide.path, pageState(guide));
      if (changed.length === 0) continue;
      if (console.live) console.out(CLEAR);
      await unlessMisused(() => test(changed), console, isFirst);
      isFirst = false;
      const time = new Date().toTimeString().slice(0, 8);
      console.err(`${time} Waiting for changes; Ctrl-C ends.\n`);
    } while (await changes.next());
  } finally {
    changes.close();
  }
  return EXIT.interrupted;
}

/** A path that vanishes meanwhile is told and waited for: editors remove a file when they save it. */
async function unlessMisused<Result>(
  work: () => Promise<Result>,
  console: Console,
  isFirst: boolean,
): Promise<Result | null> {
  try {
    return await work();
  } catch (error) {
    if (isFirst || !(error instanceof UsageError)) throw error;
    console.err(usageReport(error, console.colors));
    return null;
  }
}
