import { dirname } from 'node:path';
import type { Example, ExampleResult, Guide, Unit } from '../../../docs/index.ts';
import { endpointText } from '../../engine/endpoint.ts';
import type { Engine } from '../../engine/engine.ts';
import { type Claim, clash, resourceWords } from '../schedule/claim.ts';
import { copiedFiles } from '../schedule/copied-files.ts';
import { sideBySide } from '../schedule/side-by-side.ts';
import { takeTurn, turnFolder } from '../schedule/turn.ts';
import { unitClaim, withPulls } from '../schedule/unit-claim.ts';
import { CancelledError } from './example-run.ts';
import type { GuidesWorld } from './guides-world.ts';
import { runUnit } from './run-unit.ts';

/** A unit with what it needs for itself. */
interface Scheduled {
  readonly unit: Unit;
  readonly claim: Claim;
}

/**
 * Runs units side by side as far as they share nothing, also with those of other processes. When one breaks, the others
 * are stopped and cleaned before the error goes on.
 * @throws what `testGuides` throws
 */
export async function runUnits(
  units: readonly Unit[],
  world: GuidesWorld,
  onResult: (guide: Guide, example: Example, result: ExampleResult) => void,
): Promise<void> {
  const scheduled = await schedule(units, world);
  const stop = new AbortController();
  const pass = (): void => stop.abort();
  if (world.options.signal.aborted) pass();
  world.options.signal.addEventListener('abort', pass);
  const inner = { ...world, options: { ...world.options, signal: stop.signal } };
  try {
    await sideBySide(scheduled, {
      jobs: world.options.jobs,
      clashes: (one, other) => clash(one.claim, other.claim) !== null,
      work: ({ unit, claim }) => inTurn(unit, claim, inner, onResult),
      stop,
    });
  } finally {
    world.options.signal.removeEventListener('abort', pass);
  }
}

/** Waits for units of other processes that claim the same, and runs. */
async function inTurn(
  unit: Unit,
  claim: Claim,
  world: GuidesWorld,
  onResult: (guide: Guide, example: Example, result: ExampleResult) => void,
): Promise<void> {
  const { engine, options, onEvent } = world;
  const leave = await takeTurn(claim, {
    folder: turnFolder(engine === null ? 'no engine' : endpointText(engine.endpoint)),
    signal: options.signal,
    onWait: ({ pid, owner, resource }) => {
      const text = `${claim.owner} waits for process ${pid}, which uses ${resourceWords(resource)} (${owner})`;
      onEvent({ kind: 'notice', text });
    },
  }).catch((error: unknown) => {
    throw options.signal.aborted ? new CancelledError('The run was cancelled while it waited.') : error;
  });
  try {
    await runUnit(unit, world, (example, result) => onResult(unit.guide, example, result));
  } finally {
    leave();
  }
}

async function schedule(
  units: readonly Unit[],
  { engine, options }: GuidesWorld,
): Promise<readonly Scheduled[]> {
  const isHere = await imagesHere(engine);
  return units.map((unit) => {
    const owner = `${unit.guide.path}#${unit.examples[0]?.id ?? ''}`;
    const files = [...new Set(unit.examples.flatMap((example) => example.files))];
    const copied = copiedFiles(dirname(unit.guide.path), files);
    const claim = unitClaim(owner, unit.examples, options.gpus !== null, copied);
    return { unit, claim: withPulls(claim, isHere) };
  });
}

/** Tells of an image name whether the engine has it, so that nothing of that name would be pulled. */
async function imagesHere(engine: Engine | null): Promise<(name: string) => boolean> {
  const images = (await engine?.docker.listImages()) ?? [];
  const names = new Set(
    images.flatMap(({ RepoTags, RepoDigests }) => [...(RepoTags ?? []), ...(RepoDigests ?? [])]),
  );
  return (name) => names.has(name) || names.has(`${name}:latest`);
}
