import type { Example, Step } from '../../../docs/index.ts';
import { buildArgs } from './build-args.ts';
import type { Claim } from './claim.ts';
import type { CopiedFile } from './copied-files.ts';
import { type DockerCommand, dockerCommand } from './docker-command.ts';
import { dockerfileImages, isDockerfile } from './dockerfile-images.ts';
import { listsEngine } from './lists-engine.ts';
import { madeByDocker } from './made-by-docker.ts';
import { imageResource, portResources, shortImage } from './resource-names.ts';
import { shellCommands } from './shell-commands.ts';

/**
 * What examples that run one after the other need for themselves. Read from their commands and the Dockerfiles,
 * compose files and scripts that they write or bring along.
 * @param owner whose it is, for a person
 * @param givesGpus true where each container is given GPUs (`--gpus`)
 * @param copied what `files=` brings into their workspaces
 */
export function unitClaim(
  owner: string,
  examples: readonly Example[],
  givesGpus = false,
  copied: readonly CopiedFile[] = [],
): Claim {
  const steps = examples.flatMap((example) => example.steps);
  const written = [...steps.flatMap((step) => (step.kind === 'write' ? [step] : [])), ...copied];
  const shell = [...steps.flatMap(typedText), ...written.filter(isScript).map(({ content }) => content)];
  const commands = shell.flatMap(shellCommands);
  const docker = commands.map(dockerCommand).filter((command) => command !== null);
  const composed = written
    .filter(({ path }) => /\.ya?ml$/.test(path))
    .map(({ content }) => byCompose(content));
  const args = buildArgs(shell);
  const images = written
    .filter(({ path }) => isDockerfile(path))
    .flatMap(({ content }) => dockerfileImages(content, args));
  const makes = docker.map(madeByDocker);
  const all = [
    ...makes.flatMap((made) => made ?? []),
    ...composed.flat(),
    ...shell.flatMap(sharedPlaces),
    ...(examples.some((example) => needsGpu(example, givesGpus)) ? ['gpu'] : []),
  ];
  const isKnown = (resource: string): boolean => !/[$*`]/.test(resource);
  const words = [...commands.flat(), ...images].flatMap(nameForms).filter(isKnown);
  return {
    owner,
    makes: unique(all.filter(isKnown)),
    words: unique(words),
    mayPull: unique([...images, ...docker.flatMap(runImages)].filter(isKnown)),
    alone: makes.includes(null) || !all.every(isKnown) || docker.some(listsEngine),
    usesEngine: examples.some(
      ({ usesEngine, needs }) => usesEngine || needs.some((n) => n.kind === 'engine'),
    ),
  };
}

/** The claim with the names of images that its unit would pull, as the engine lacks them. */
export function withPulls(claim: Claim, isHere: (image: string) => boolean): Claim {
  const pulled = claim.mayPull.filter((image) => !isHere(image)).map(imageResource);
  return { ...claim, makes: unique([...claim.makes, ...pulled]) };
}

function typedText(step: Step): readonly string[] {
  return step.kind === 'run' ? [step.how === 'console' ? step.command.text : step.script] : [];
}

function isScript({ path, content }: CopiedFile): boolean {
  return /(?:\.(?:sh|bash)|Makefile)$/.test(path) || /^#!.*\b(?:ba|da)?sh\b/.test(content);
}

function needsGpu({ needs, usesEngine }: Example, givesGpus: boolean): boolean {
  return needs.some(({ kind }) => kind === 'gpu') || (givesGpus && usesEngine);
}

/** Ports of this host and folders outside the workspace that a command names. */
function sharedPlaces(text: string): readonly string[] {
  const ports = [...text.matchAll(/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]):(\d+)/g)];
  const folders = [...text.matchAll(/(?<![\w.])\/(?:var\/)?tmp\/[\w.-]+/g)];
  return [...ports.map(([, port]) => `port ${port}`), ...folders.map(([folder]) => `folder ${folder}`)];
}

/** Names and ports of a compose file, found by their keys. */
function byCompose(content: string): readonly string[] {
  const values = (key: string): readonly string[] =>
    [...content.matchAll(new RegExp(`^\\s*${key}:\\s*["']?([^\\s"'#]+)`, 'gm'))].map(
      ([, value]) => value ?? '',
    );
  const ports = [
    ...content.matchAll(/^\s*-\s*["']?((?:[\d.]+:)?\d+(?:-\d+)?:\d+(?:-\d+)?)(?:\/\w+)?["']?\s*$/gm),
  ];
  return [
    ...(/^\s*build:/m.test(content) ? values('image').map(imageResource) : []),
    ...values('container_name').map((name) => `container ${name}`),
    ...values('name').flatMap((name) => [`network ${name}`, `volume ${name}`]),
    ...ports.flatMap(([, port]) => portResources(port ?? '')),
  ];
}

/** Words that look like the name of an image with its tag, where a container is made from one. */
function runImages({ name, words }: DockerCommand): readonly string[] {
  if (name !== 'run' && name !== 'create') return [];
  return words.filter((word) => /^[a-z0-9][\w./-]*:[\w.-]+$/.test(word));
}

/** A word as a name, and what stands before a colon (`docker cp web:/file .`). */
function nameForms(word: string): readonly string[] {
  const short = shortImage(word);
  const colon = short.indexOf(':');
  return colon > 0 ? [short, short.slice(0, colon)] : [short];
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort();
}
