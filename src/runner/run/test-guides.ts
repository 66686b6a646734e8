import { type Guide, type GuidesResult, type PageResult, summarize } from '../../docs/index.ts';
import { sweep } from '../cleanup/sweep.ts';
import { findEngine } from '../engine/find-engine.ts';
import { noEngine } from '../engine/no-engine.ts';
import { probeHost } from '../needs/probe-host.ts';
import { sweepTrials } from '../needs/sweep-trials.ts';
import { chosenExamples, isBroken } from './chosen-examples.ts';
import { inWords } from './engine-trouble.ts';
import { CancelledError, type GuidesEvent, type GuidesOptions } from './example-run.ts';
import { runPage } from './run-page.ts';

/**
 * Runs the guides as planned: page by page, example by example, each cleaned up before the next. What killed runs left
 * is cleaned first.
 * @throws EngineError where no engine answers that a page uses without `needs=engine`, or it breaks, or the disk is full;
 *   CancelledError when `options.signal` is aborted
 */
export async function testGuides(
  guides: readonly Guide[],
  options: GuidesOptions,
  onEvent: (event: GuidesEvent) => void,
): Promise<GuidesResult> {
  for (const text of await sweep()) onEvent({ kind: 'notice', text });
  const search = await findEngine();
  if (search.engine !== null) await sweepTrials(search.engine);
  if (search.engine === null && guides.some((guide) => demandsEngine(guide, options.example))) {
    throw noEngine(search.attempts);
  }
  const world = { engine: search.engine, host: probeHost(search, options.gpus ?? 'all'), options, onEvent };
  const pages: PageResult[] = [];
  for (const guide of guides) {
    if (options.signal.aborted) throw new CancelledError('The run was cancelled; what it made is removed.');
    try {
      pages.push(await runPage(guide, world));
    } catch (error) {
      throw await inWords(error, search.engine, guide.path);
    }
  }
  return { version: 1, pages, summary: summarize(pages) };
}

/** An example that types `docker` and does not say that it needs an engine cannot be skipped. */
function demandsEngine(guide: Guide, id: string | null): boolean {
  if (isBroken(guide)) return false;
  return chosenExamples(guide, id).some(
    ({ usesEngine, needs }) => usesEngine && !needs.some(({ kind }) => kind === 'engine'),
  );
}
