import { judge } from '../../../core/index.ts';
import type {
  Example,
  ExampleResult,
  Guide,
  RecordEntry,
  Rewrite,
  Step,
  StepResult,
} from '../../../docs/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { imageIds } from '../cache/image-ids.ts';
import { type OpenExample, openExample } from '../example/open-example.ts';
import { failed } from '../step/step-results.ts';
import type { StepWorld } from '../step/step-world.ts';
import { copyBesidePage, copyWorkspace } from '../workspace/copy-files.ts';
import { pagePlaces } from '../workspace/page-places.ts';
import { type BaseImages, baseClass, baseImages } from './base-images.ts';
import { diskUse, type ImageOwner } from './disk-use.ts';
import { diskFull, doorTrouble, engineTrouble, saysDiskFull } from './engine-trouble.ts';
import { CancelledError, type ExampleRun } from './example-run.ts';
import type { GuidesWorld } from './guides-world.ts';
import { keepResults } from './keep-results.ts';
import { addedGpus, movedBases } from './notes.ts';
import { runSteps, withoutRunning } from './run-steps.ts';

/** An example that is to run: its manifests are judged and its needs are met. */
export interface ReadyExample {
  readonly guide: Guide;
  readonly example: Example;
  readonly checks: ReadonlyMap<Step, StepResult>;
  /** The example that it continues; null for none. */
  readonly continued: Continued | null;
}

/** An example that another starts from: it is still open, and stands on these base images. */
export interface Continued {
  readonly open: OpenExample;
  readonly bases: RecordEntry['bases'];
  readonly basesKnown: boolean;
}

/**
 * Runs one example from its empty folder to its clean end. `onOpen` gets it as soon as there is something to clean, so
 * that whoever called can release it however this ends.
 */
export async function runExample(
  ready: ReadyExample,
  world: GuidesWorld,
  onOpen: (open: OpenExample) => void,
): Promise<ExampleRun> {
  const { guide, example } = ready;
  const { engine, options } = world;
  const name = `${guide.path}#${example.id}`;
  const started = performance.now();
  const open = await openExample({
    onOutput: nowAndThen(() => world.onEvent({ kind: 'output', page: guide.path, example: example.id })),
    engine,
    waybill: options.waybill,
    keep: options.keep,
    gpus: options.gpus,
    atTerminal: example.steps.some(
      (step) => step.kind === 'run' && step.how === 'console' && step.tty !== null,
    ),
  });
  onOpen(open);
  if (options.keep) world.onEvent({ kind: 'notice', text: `${name} works in ${open.places.workspace}` });
  const rewrites: Rewrite[] = [];
  const steps = await prepareAndRun(ready, open, world, rewrites);
  // Before the engine is asked for more: one that has died is told as what it is.
  await mindTrouble(name, steps, open, world);
  const { bases, areAllKnown } = await basesOf(ready, open, engine);
  const disk =
    engine === null ? null : await diskUse(engine, bases, ownImages(ready, open), open.removedImages());
  const about = (await engine?.about()) ?? null;
  const host = { arch: about?.arch ?? ownArch(), base: baseClass(bases), gpu: await gpuOf(example, world) };
  const good = steps.every(({ verdict }) => verdict === 'passed');
  const entry = options.recorded?.(guide, example, host) ?? null;
  const kept = good ? await keepResults(example, open.places.workspace, entry) : { files: [], failures: [] };
  const { leftovers, stuck } = await open.finish();
  const lasting = leftovers.some(({ severity }) => severity === 'error');
  const passed = good && kept.failures.length === 0 && !lasting;
  const last = passed ? [] : lastBases(ready, world, entry);
  const result: ExampleResult = {
    id: example.id,
    verdict: passed ? 'passed' : 'failed',
    cached: false,
    missing: [],
    durationMs: Math.round(performance.now() - started),
    steps: [...steps, ...kept.failures],
    leftovers,
    kept: kept.files.map(({ content, ...file }) => file),
    notes: [...(await movedBases(last, imageIds(engine))), ...addedGpus(example, options.gpus), ...stuck],
  };
  const basesKnown = areAllKnown && (ready.continued?.basesKnown ?? true);
  const run = {
    guide,
    example,
    result,
    host,
    engine: about && { name: about.name, version: about.version },
    bases,
    disk,
    basesKnown,
    files: kept.files,
    rewrites,
  };
  await world.cache.remember(run);
  await options.onRun?.(run);
  return run;
}

/** The bases of its own and those under what it continues; what either has built is no base. */
async function basesOf(
  { example, continued }: ReadyExample,
  open: OpenExample,
  engine: Engine | null,
): Promise<BaseImages> {
  if (engine === null) return { bases: [], areAllKnown: true };
  const own = await baseImages(engine, example, {
    workspace: open.places.workspace,
    used: open.usedImages(),
    isOwn: (name) => open.hasNamed(name) || continued?.open.hasNamed(name) === true,
  });
  const under = continued?.bases ?? [];
  const more = own.bases.filter(({ name }) => !under.some((base) => base.name === name));
  return { bases: [...under, ...more], areAllKnown: own.areAllKnown };
}

/** Whose an image is, by its name. */
function ownImages({ continued }: ReadyExample, open: OpenExample): ImageOwner {
  return (name) => {
    if (open.hasNamed(name)) return 'own';
    return continued?.open.hasNamed(name) === true ? 'continued' : 'other';
  };
}

/** The base images of its last pass, as the cache or else the record of this class of host has them. */
function lastBases(
  { guide, example }: ReadyExample,
  { cache }: GuidesWorld,
  entry: RecordEntry | null,
): RecordEntry['bases'] {
  return cache.lastPass(guide, example)?.bases ?? (entry?.verdict === 'passed' ? entry.bases : []);
}

async function prepareAndRun(
  { guide, example, checks, continued }: ReadyExample,
  { places, session }: OpenExample,
  { options, onEvent }: GuidesWorld,
  rewrites: Rewrite[],
): Promise<readonly StepResult[]> {
  const { pageFolder, repository } = await pagePlaces(guide.path);
  if (continued !== null) await copyWorkspace(continued.open.places.workspace, places.workspace);
  for (const path of example.files) {
    const why = await copyBesidePage(pageFolder, path, places.workspace, repository);
    if (why === null) continue;
    return [failed('write', example.line, `files=${path}: ${why}.`), ...withoutRunning(example, checks)];
  }
  const stepWorld: StepWorld = {
    session,
    places,
    pageFolder,
    repository,
    judge,
    timeoutMs: example.timeoutMs,
    signal: options.signal,
    mode: options.mode,
    progress: { captures: new Map(), lastOutput: null, endedAt: null, rewrites },
  };
  const begin = (line: number, text: string): void =>
    onEvent({ kind: 'step-start', page: guide.path, example: example.id, line, text });
  return runSteps(example, checks, stepWorld, begin);
}

/** So often at most it is told that something was written: a flood has thousands of pieces. */
const OUTPUT_MS = 250;

function nowAndThen(tell: () => void): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - last < OUTPUT_MS) return;
    last = now;
    tell();
  };
}

/** A failure that is not the page's: cancelled, a dead engine, a journal that cannot be written, a full disk. */
async function mindTrouble(
  name: string,
  steps: readonly StepResult[],
  open: OpenExample,
  { engine, options }: GuidesWorld,
): Promise<void> {
  if (options.signal.aborted) throw new CancelledError('The run was cancelled; what it made is removed.');
  const stopped = doorTrouble(open.fault(), name);
  if (stopped !== null) throw (await engineTrouble(engine, name)) ?? stopped;
  const failure = steps.find(({ verdict }) => verdict === 'failed');
  if (failure === undefined) return;
  const trouble = await engineTrouble(engine, name);
  if (trouble !== null) throw trouble;
  if (saysDiskFull(failure.message)) throw diskFull(name);
}

async function gpuOf(example: Example, { host }: GuidesWorld): Promise<string | null> {
  return example.needs.some(({ kind }) => kind === 'gpu') ? (await host.gpu()).there : null;
}

function ownArch(): string {
  return process.arch === 'x64' ? 'amd64' : process.arch;
}
