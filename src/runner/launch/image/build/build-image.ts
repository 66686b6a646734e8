import type { ContainerRun, PlannedImage } from '../../../../core/index.ts';
import { runProblem } from '../../../../core/index.ts';
import { refusalOf } from '../../../engine/refusal-of.ts';
import { LaunchFailure } from '../../launch-failure.ts';
import type { LaunchOptions } from '../../launch-options.ts';
import type { BuildContext } from '../context/context-entry.ts';
import { ContextError } from '../context/context-error.ts';
import { hashContext } from '../context/hash-context.ts';
import { packContext } from '../context/pack-context.ts';
import { readContext } from '../context/read-context.ts';
import { describeImage } from '../describe/describe-image.ts';
import { jsonLines } from '../json-lines.ts';
import type { ReadyImage } from '../ready-image.ts';
import { buildFailure } from './build-failure.ts';
import { buildReader } from './build-reader.ts';
import { builtRepository, IMAGE_LABEL } from './built-tag.ts';
import { prepareBases } from './prepare-bases.ts';
import { nameAgain, removeOlder } from './remove-older.ts';
import { startBuild } from './start-build.ts';

/** What of a run its image depends on. */
export type Buildable = Pick<ContainerRun, 'name' | 'platform'>;

/** More than this takes a noticeable time to send and is mostly an oversight. */
const LARGE = 1e9;
/** Characters of a build's output that are kept to be explained. */
const MAX_OUTPUT = 1_000_000;

/**
 * Builds a folder, unless an image of exactly this content upon exactly these bases is there. What was built before
 * under the same name is removed.
 * @throws LaunchFailure
 */
export async function buildImage(
  planned: PlannedImage & { readonly kind: 'build' },
  run: Buildable,
  options: LaunchOptions,
): Promise<ReadyImage> {
  try {
    const context = await readContext(planned.context, planned.dockerfile, options.output);
    await tellOf(context, options);
    const bases = await prepareBases(context, run.platform, options);
    const hash = await hashContext(context, [run.name, run.platform ?? '', ...bases]);
    const tag = `${builtRepository(run.name)}:${hash}`;
    const there = await describeImage(options.engine, tag);
    if (there === null) await build(context, tag, run, options);
    else await nameAgain(options.engine, tag);
    const image = there ?? (await describeImage(options.engine, tag));
    if (image === null) throw new Error(`The engine built ${tag} and does not have it.`);
    await removeOlder(options.engine, run.name, tag);
    return image;
  } catch (error) {
    if (!(error instanceof ContextError)) throw error;
    throw new LaunchFailure('refused', [runProblem('run/build-context', error.message)], '', {
      cause: error,
    });
  }
}

async function build(
  context: BuildContext,
  tag: string,
  run: Buildable,
  options: LaunchOptions,
): Promise<void> {
  const { engine, signal, onEvent } = options;
  await onEvent({ kind: 'stage', message: `Building from ${context.root}` });
  const reader = buildReader();
  let output = '';
  let broken: string | null = null;
  const archive = packContext(context);
  const order = {
    dockerfile: context.dockerfile,
    tag,
    labels: { [IMAGE_LABEL]: run.name },
    platform: run.platform,
  };
  try {
    const { stream, close } = await startBuild(engine, archive, order, signal);
    try {
      for await (const message of jsonLines(stream)) {
        const text = reader.read(message);
        if (text === '') continue;
        output = (output + text).slice(-MAX_OUTPUT);
        await onEvent({ kind: 'build-output', text });
      }
    } finally {
      close();
    }
  } catch (error) {
    if (archive.errored instanceof ContextError) throw archive.errored;
    if (!signal.aborted) broken = refusalOf(error, `the build from ${context.root}`);
  }
  if (signal.aborted) throw new LaunchFailure('cancelled', [], output.slice(-4000));
  const words = reader.error() ?? broken;
  if (words === null) return;
  const { dockerfile, text } = context;
  throw buildFailure({ dockerfile, text, words, step: reader.lastStep(), output });
}

async function tellOf({ entries, special, root }: BuildContext, { onEvent }: LaunchOptions): Promise<void> {
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  if (bytes > LARGE) {
    const size = (bytes / 1e9).toFixed(1);
    await onEvent({
      kind: 'note',
      message: `${root} has ${size} GB that are sent to the builder; name in .dockerignore what the image does not need.`,
    });
  }
  if (special.length > 0) {
    const [first] = special;
    const more = special.length > 1 ? ` and ${special.length - 1} more` : '';
    await onEvent({
      kind: 'note',
      message: `${first}${more} is no file or folder, and is not sent to the builder.`,
    });
  }
}
