import { buildDebian } from './debian.ts';
import { hasImage, pullImage } from './image.ts';
import { buildPython } from './python.ts';
import { buildRegistry } from './registry.ts';

const DEBIAN = 'debian:bookworm-slim';
const PYTHON = 'python:3.11-slim-bookworm';
const REGISTRY = 'registry:2';

/** What became of one base image. */
export interface PreparedImage {
  readonly name: string;
  readonly how: 'there' | 'pulled' | 'stand-in' | 'failed';
  /** Why it is no pulled image; null for one that was there or was pulled. */
  readonly reason: string | null;
}

/**
 * Sees to it that the engine has the images that the guides name: one that is there is left alone, a real one
 * is pulled where a registry answers, else a stand-in is built. `say` gets a line for each thing that takes time.
 */
export async function prepareImages(say: (line: string) => void): Promise<readonly PreparedImage[]> {
  const debian = await prepare(DEBIAN, () => buildDebian(DEBIAN), say);
  const onDebian = (name: string, build: typeof buildPython) => async (): Promise<string | null> =>
    debian.how === 'failed' ? `it is built on ${DEBIAN}, which is missing` : build(name, DEBIAN);
  const python = await prepare(PYTHON, onDebian(PYTHON, buildPython), say);
  const registry = await prepare(REGISTRY, onDebian(REGISTRY, buildRegistry), say);
  return [debian, python, registry];
}

/** True for what no guide can do without; the registry is what one page is about. */
export function isNeeded({ name }: PreparedImage): boolean {
  return name !== REGISTRY;
}

async function prepare(
  name: string,
  build: () => Promise<string | null>,
  say: (line: string) => void,
): Promise<PreparedImage> {
  if (await hasImage(name)) {
    say(`${name}: is there`);
    return { name, how: 'there', reason: null };
  }
  const noPull = await pullImage(name);
  if (noPull === null) {
    say(`${name}: pulled`);
    return { name, how: 'pulled', reason: null };
  }
  say(`${name}: cannot be pulled (${noPull}); building a stand-in from Debian's packages, about a minute`);
  const noBuild = await build();
  if (noBuild !== null) {
    say(`${name}: ${noBuild}`);
    return { name, how: 'failed', reason: noBuild };
  }
  say(`${name}: a stand-in was built; results will say so`);
  return { name, how: 'stand-in', reason: noPull };
}
