import { judge } from '../../../core/index.ts';
import {
  type Example,
  type ExampleResult,
  type Guide,
  notRun,
  type Step,
  type Unit,
} from '../../../docs/index.ts';
import { engineWords } from '../../engine/engine-words.ts';
import { missingNeeds } from '../../needs/missing-needs.ts';
import type { OpenExample } from '../example/open-example.ts';
import { checkManifests } from '../step/check-manifests.ts';
import { inWords } from './engine-trouble.ts';
import type { GuidesWorld } from './guides-world.ts';
import { type Continued, runExample } from './run-example.ts';
import { withoutRunning } from './run-steps.ts';

/** An example that others may continue, kept open until the last of them has ended. */
interface Held extends Continued {
  readonly example: Example;
}

/**
 * Runs the examples of a unit in order; whatever happens, nothing of them stays.
 * @param onResult gets each example's result as it ends
 */
export async function runUnit(
  { guide, examples }: Unit,
  world: GuidesWorld,
  onResult: (example: Example, result: ExampleResult) => void,
): Promise<void> {
  const results = new Map<string, ExampleResult>();
  const held: Held[] = [];
  try {
    for (const [at, example] of examples.entries()) {
      const result = await oneExample(guide, example, { results, held }, world);
      results.set(example.id, result);
      onResult(example, result);
      await releaseAllBut(examples.slice(at + 1), held);
    }
  } catch (error) {
    await abandon(held, world);
    throw await inWords(error, world.engine, guide.path);
  }
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

interface UnitState {
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
  { results, held }: UnitState,
  world: GuidesWorld,
): Promise<ExampleResult> {
  const { continues } = example;
  if (continues !== null && results.get(continues)?.verdict !== 'passed') return notRun(example);
  const checks = checkManifests(example.steps, judge, stepsBefore(example, guide));
  const ended = (verdict: 'failed' | 'skipped', missing: readonly string[]): ExampleResult => {
    return { ...notRun(example), verdict, missing, steps: withoutRunning(example, checks) };
  };
  if ([...checks.values()].some(({ verdict }) => verdict === 'failed')) return ended('failed', []);
  const misses = await missingNeeds(example.needs, world.host);
  if (misses.length > 0) {
    const reasons = misses.map(({ need, why }) => `${need.text} (${why})`).join(', ');
    const text = `${guide.path}#${example.id} is skipped: it needs ${reasons}`;
    world.onEvent({ kind: 'notice', text });
    const missing = misses.map(({ need }) => need.text);
    return ended('skipped', missing);
  }
  world.onEvent({ kind: 'example-start', page: guide.path, example: example.id });
  const continued = held.find((one) => one.example.id === continues) ?? null;
  const add = (open: OpenExample): void => void held.push({ example, open, bases: [], basesKnown: false });
  const run = await runExample({ guide, example, checks, continued }, world, add);
  const at = held.findIndex((one) => one.example === example);
  const own = held[at];
  if (own !== undefined) held[at] = { ...own, bases: run.bases, basesKnown: run.basesKnown };
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
