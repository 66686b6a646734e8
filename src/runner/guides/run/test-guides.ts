import {
  chooseUnits,
  type Example,
  type ExampleResult,
  type Guide,
  type GuidesResult,
  notRun,
  pageResult,
  summarize,
  type Unit,
} from '../../../docs/index.ts';
import { findEngine } from '../../engine/find-engine.ts';
import { noEngine } from '../../engine/no-engine.ts';
import { sweepRuns } from '../../launch/sweep-runs.ts';
import { missingNeeds } from '../../needs/missing-needs.ts';
import { probeHost } from '../../needs/probe-host.ts';
import { sweepTrials } from '../../needs/sweep-trials.ts';
import { openGuidesCache } from '../cache/guides-cache.ts';
import { sweep } from '../cleanup/sweep.ts';
import { CancelledError, type GuidesEvent, type GuidesOptions } from './example-run.ts';
import type { GuidesWorld } from './guides-world.ts';
import { isBroken } from './is-broken.ts';
import { runUnits } from './run-units.ts';
import { unitsToRun } from './units-to-run.ts';

/** The result of a run, and what the host lacks of what was required of it. */
export interface TestedGuides extends GuidesResult {
  /** Each need of `GuidesOptions.require` that is not met, as it was written. */
  readonly missing: readonly string[];
}

/**
 * Runs the guides as planned. What killed runs left is cleaned first. Then: units of examples that belong together; those
 * that are asked for; those that the cache does not know as passed; these side by side as far as they share nothing.
 * Results stand in page order, whatever order they ended in.
 * @throws EngineError where no engine answers that a page uses without `needs=engine`, or it breaks, or the disk is full;
 *   CancelledError when `options.signal` is aborted
 */
export async function testGuides(
  guides: readonly Guide[],
  options: GuidesOptions,
  onEvent: (event: GuidesEvent) => void,
): Promise<TestedGuides> {
  const units = chooseUnits(guides, options);
  const world = await openWorld(units, options, onEvent);
  const results = new Map<Example, ExampleResult>();
  const end = (guide: Guide, example: Example, result: ExampleResult): void => {
    results.set(example, result);
    onEvent({ kind: 'example-end', page: guide.path, result });
  };
  for (const { examples } of units.filter(({ guide }) => isBroken(guide))) {
    for (const example of examples) results.set(example, notRun(example));
  }
  const sound = units.filter(({ guide }) => !isBroken(guide));
  const { known, coming } = await unitsToRun(sound, world.cache);
  onEvent({ kind: 'plan', examples: coming.reduce((sum, { examples }) => sum + examples.length, 0) });
  for (const { guide, example, result } of known) end(guide, example, result);
  await runUnits(coming, world, end);
  if (options.signal.aborted) throw new CancelledError('The run was cancelled; what it made is removed.');
  const pages = guides.map((guide) =>
    pageResult(
      guide,
      guide.examples.flatMap((e) => results.get(e) ?? []),
    ),
  );
  return { version: 1, pages, summary: summarize(pages), missing: await missingRequired(world) };
}

/** Finds the engine, cleans up after killed runs, and opens the cache. */
async function openWorld(
  units: readonly Unit[],
  options: GuidesOptions,
  onEvent: (event: GuidesEvent) => void,
): Promise<GuidesWorld> {
  for (const text of [...(await sweep()), ...(await sweepRuns())]) onEvent({ kind: 'notice', text });
  const search = await findEngine();
  if (search.engine !== null) await sweepTrials(search.engine);
  if (search.engine === null && units.some(demandsEngine)) throw noEngine(search.attempts);
  const world = { engine: search.engine, host: probeHost(search, options.gpus ?? 'all'), options, onEvent };
  return { ...world, cache: openGuidesCache(world) };
}

/** An example that types `docker` and does not say that it needs an engine cannot be skipped. */
function demandsEngine({ guide, examples }: Unit): boolean {
  if (isBroken(guide)) return false;
  return examples.some(({ usesEngine, needs }) => usesEngine && !needs.some(({ kind }) => kind === 'engine'));
}

async function missingRequired({ host, options, onEvent }: GuidesWorld): Promise<readonly string[]> {
  const misses = await missingNeeds(options.require ?? [], host);
  for (const { need, why } of misses) {
    onEvent({ kind: 'notice', text: `${need.text} is required and missing: ${why}` });
  }
  return misses.map(({ need }) => need.text);
}
