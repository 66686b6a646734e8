import type { Example, HostClass, RecordEntry } from '../../../docs/index.ts';
import { unlessAbsent } from '../../engine/absent.ts';
import type { Engine } from '../../engine/engine.ts';
import { STAND_IN_LABEL } from '../../launch/image/describe/stand-ins.ts';
import { buildArgs } from '../schedule/build-args.ts';
import { dockerfileImages, isDockerfile } from '../schedule/dockerfile-images.ts';
import { dockerfilesIn } from '../workspace/dockerfiles-in.ts';

/** The images that an example stands on. */
export interface BaseImages {
  readonly bases: RecordEntry['bases'];
  /** False where one cannot be told: its name is a variable's, the engine lacks it, or what was built is nowhere seen. */
  readonly areAllKnown: boolean;
}

/**
 * The base images that an example's Dockerfiles and containers named, and where each came from.
 * @param used images that containers were made from, as they were named
 * @param isOwn true for an image name that the example has made itself
 */
export async function baseImages(
  { docker }: Engine,
  example: Example,
  { workspace, used, isOwn }: BaseSources,
): Promise<BaseImages> {
  const files = [...dockerfilesIn(workspace), ...example.steps.flatMap(dockerfileTexts)];
  const args = buildArgs(example.steps.flatMap(typedText));
  const named = [...files.flatMap((file) => dockerfileImages(file, args)), ...used].filter(
    (name) => !isOwn(name),
  );
  const names = [...new Set(named)].sort();
  const found = await Promise.all(names.map((name) => describe(docker, name, isOwn)));
  const bases = found.filter((base) => base !== null && base !== 'own');
  const builds = example.steps.flatMap(typedText).some((text) => /\bbuild\b/.test(text));
  return { bases, areAllKnown: !found.includes(null) && (files.length > 0 || !builds) };
}

/** Where the names of base images stand when an example has run. */
export interface BaseSources {
  readonly workspace: string;
  readonly used: readonly string[];
  readonly isOwn: (name: string) => boolean;
}

/** `own` for what the example has made and then used by its id, as `waybill run` does; null where nothing is known of it. */
async function describe(
  docker: Engine['docker'],
  name: string,
  isOwn: BaseSources['isOwn'],
): Promise<RecordEntry['bases'][number] | 'own' | null> {
  if (name.includes('$')) return null;
  const image = await unlessAbsent(docker.getImage(name).inspect());
  if (image === null) return null;
  if (image.RepoTags?.some(isOwn)) return 'own';
  const standIn = image.Config.Labels?.[STAND_IN_LABEL] !== undefined;
  const origin = standIn ? 'stand-in' : (image.RepoDigests?.length ?? 0) > 0 ? 'pulled' : 'local';
  return { name, id: image.Id, origin };
}

/** A Dockerfile that a step writes, or hands to `docker build -` in a here-document. */
function dockerfileTexts(step: Example['steps'][number]): readonly string[] {
  if (step.kind === 'write') return isDockerfile(step.path) ? [step.content] : [];
  return typedText(step).filter((text) => /^FROM\s/m.test(text));
}

function typedText(step: Example['steps'][number]): readonly string[] {
  return step.kind === 'run' ? [step.how === 'console' ? step.command.text : step.script] : [];
}

/** `stand-in` as soon as one base is; `none` without any. */
export function baseClass(bases: RecordEntry['bases']): HostClass['base'] {
  if (bases.length === 0) return 'none';
  return bases.some(({ origin }) => origin === 'stand-in') ? 'stand-in' : 'real';
}
