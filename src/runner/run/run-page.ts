import { judge } from '../../core/index.ts';
import {
  type Example,
  type ExampleResult,
  type Guide,
  notRun,
  type PageResult,
  pageResult,
  type RecordEntry,
  type Step,
} from '../../docs/index.ts';
import { engineWords } from '../engine/engine-words.ts';
import type { OpenExample } from '../example/open-example.ts';
import { missingNeeds } from '../needs/missing-needs.ts';
import { checkManifests } from '../step/check-manifests.ts';
import { chosenExamples, isBroken } from './chosen-examples.ts';
import type { GuidesWorld } from './guides-world.ts';
import { runExample } from './run-example.ts';
import { withoutRunning } from './run-steps.ts';

/** An example that others may continue, kept open until the last of them has ended. */
interface Held {
  readonly example: Example;
  readonly open: OpenExample;
  /** The base images that it stands on, known when it has run. */
  bases: RecordEntry['bases'];
}

/** Runs the chosen examples of a page in order; whatever happens, nothing of them stays. */
export async function runPage(guide: Guide, world: GuidesWorld): Promise<PageResult> {
  const chosen = chosenExamples(guide, world.options.example);
  if (isBroken(guide)) return pageResult(guide, chosen.map(notRun));
  const results = new Map<string, ExampleResult>();
  const held: Held[] = [];
  try {
    for (const [at, example] of chosen.entries()) {
      const result = await oneExample(guide, example, { results, held }, world);
      results.set(example.id, result);
      world.onEvent({ kind: 'example-end', page: guide.path, result });
      await releaseAllBut(chosen.slice(at + 1), held);
    }
  } catch (error) {
    await abandon(held, world);
    throw error;
  }
  return pageResult(guide, [...results.values()]);
}

/** Cleans up behind an error; what an engine that has died keeps is in the journal for the next start. */
async function abandon(held: readonly Held[], world: GuidesWorld): Promise<void> {
  for (const { example, open } of held.toReversed()) {
    // Each by itself: the folder goes even where the engine has gone.
    for (const part of [open.finish, open.release]) {
      try {
        await part();
      } catch (error) {
        const text = `${example.id} is cleaned up at the next start: ${engineWords(error)}`;
        world.onEvent({ kind: 'notice', text });
      }
    }
  }
}

interface PageState {
  readonly results: ReadonlyMap<string, ExampleResult>;
  readonly held: Held[];
}

/** The steps of the examples that an example continues, first things first. Plans hold no circle. */
function stepsBefore({ continues }: Example, guide: Guide): readonly Step[] {
  const earlier = guide.examples.find(({ id }) => id === continues);
  return earlier === undefined ? [] : [...stepsBefore(earlier, guide), ...earlier.steps];
}

async function oneExample(
  guide: Guide,
  example: Example,
  { results, held }: PageState,
  world: GuidesWorld,
): Promise<ExampleResult> {
  const { continues } = example;
  if (continues !== null && results.get(continues)?.verdict !== 'passed') return notRun(example);
  const name = `${guide.path}#${example.id}`;
  const checks = checkManifests(example.steps, judge, stepsBefore(example, guide));
  const ended = (verdict: 'failed' | 'skipped', missing: readonly string[]): ExampleResult => {
    return { ...notRun(example), verdict, missing, steps: withoutRunning(example, checks) };
  };
  if ([...checks.values()].some(({ verdict }) => verdict === 'failed')) return ended('failed', []);
  const misses = await missingNeeds(example.needs, world.host);
  if (misses.length > 0) {
    const reasons = misses.map(({ need, why }) => `${need.text} (${why})`);
    world.onEvent({ kind: 'notice', text: `${name} is skipped: it needs ${reasons.join(', ')}` });
    return ended(
      'skipped',
      misses.map(({ need }) => need.text),
    );
  }
  world.onEvent({ kind: 'example-start', page: guide.path, example: example.id });
  const continued = held.find((one) => one.example.id === continues) ?? null;
  const own: Held[] = [];
  const run = await runExample({ guide, example, checks, continued }, world, (open) => {
    own.push({ example, open, bases: [] });
    held.push(...own);
  });
  for (const one of own) one.bases = run.bases;
  return run.result;
}

/** Releases what no coming example and no open one continues, the newest first, as their image names overlap. */
async function releaseAllBut(coming: readonly Example[], held: Held[]): Promise<void> {
  for (const one of held.toReversed()) {
    const continuers = [...coming, ...held.map(({ example }) => example)];
    if (continuers.some(({ continues }) => continues === one.example.id)) continue;
    held.splice(held.indexOf(one), 1);
    await one.open.release();
  }
}
