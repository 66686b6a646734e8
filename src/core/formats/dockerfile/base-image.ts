import type { DockerfileValue } from '../../document/dockerfile/dockerfile-value.ts';
import { Variables } from '../../document/dockerfile/stage/variables.ts';
import type { Document } from '../../document/document.ts';

/** An image as FROM names it, parted. */
export interface BaseImage {
  /** With its registry, without tag: `debian`, `nvidia/cuda`. `docker.io/library/` is left out. */
  readonly name: string;
  /** Null without one. */
  readonly tag: string | null;
  readonly digest: string | null;
  /** Pointer of the FROM. */
  readonly pointer: string;
  readonly stage: number;
  /** True where the name in the file has no variable, so that it can be replaced. */
  readonly literal: boolean;
}

/** The images that stages begin with, one for each FROM that names neither a stage above nor `scratch`, variables replaced. */
export function baseImages(document: Document): BaseImage[] {
  if (document.language !== 'dockerfile') return [];
  const value = document.value as DockerfileValue;
  const { instructions } = value;
  const variables = new Variables(instructions, value.escape);
  const stages = new Set(['scratch']);
  return instructions.flatMap(({ keyword, stage, arguments: words }, index) => {
    if (keyword !== 'FROM') return [];
    const written = words[0] ?? '';
    const known = stages.has(written.toLowerCase());
    const name = words[2]?.toLowerCase();
    if (name !== undefined) stages.add(name);
    const image = variables.inFrom(written);
    if (known || image === null || image === '') return [];
    return [{ ...partImage(image), pointer: `/instructions/${index}`, stage, literal: image === written }];
  });
}

/** Parts `docker.io/library/debian:bookworm@sha256:…`. */
export function partImage(image: string): Pick<BaseImage, 'name' | 'tag' | 'digest'> {
  const at = image.indexOf('@');
  const withoutDigest = at < 0 ? image : image.slice(0, at);
  const digest = at < 0 ? null : image.slice(at + 1);
  const tag = /:([^/:]+)$/.exec(withoutDigest)?.[1] ?? null;
  const name = tag === null ? withoutDigest : withoutDigest.slice(0, -tag.length - 1);
  return { name: name.replace(/^(?:docker\.io\/)?(?:library\/)?/, ''), tag, digest };
}
