import type { BaseImage } from './base-image.ts';

const PART = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*';
const REMOTE = new RegExp(`^${PART}(?:/${PART})*$`);
const LABEL = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const REGISTRY = new RegExp(`^(?:${LABEL}(?:\\.${LABEL})*|\\[[0-9a-fA-F:]+\\])(?::[0-9]+)?$`);
const TAG = /^\w[\w.-]{0,127}$/;
const LONGEST = 255;
const DIGEST_LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha384: 96, sha512: 128 };

/** What is wrong with the name of an image: only its capital letters, or more. Null where all is well. */
export type ImageNameFault = 'capitals' | 'unreadable' | null;

/** Looks at a name as BuildKit does (github.com/distribution/reference 0.6.0, ParseNormalizedNamed). */
export function imageNameFault({
  name,
  tag,
  digest,
}: Pick<BaseImage, 'name' | 'tag' | 'digest'>): ImageNameFault {
  const [registry, remote] = partName(name);
  const rest =
    (registry === null || REGISTRY.test(registry)) &&
    (digest === null || isDigest(digest)) &&
    (tag === null || TAG.test(tag));
  // 64 hexadecimal digits are kept for the ids of images.
  const id = registry === null && tag === null && digest === null && /^[a-f0-9]{64}$/.test(remote);
  if (!rest || id || remote.length > LONGEST) return 'unreadable';
  if (REMOTE.test(remote)) return null;
  return REMOTE.test(remote.toLowerCase()) ? 'capitals' : 'unreadable';
}

/** Registry, null for the default one, and the rest. A first part with a dot, a colon or a capital letter, or `localhost`, is a registry. */
export function partName(name: string): readonly [string | null, string] {
  const slash = name.indexOf('/');
  const first = name.slice(0, Math.max(slash, 0));
  const registry = /[.:A-Z]/.test(first) || first === 'localhost';
  return registry ? [first, name.slice(slash + 1)] : [null, name];
}

/** `sha256:` and 64 hexadecimal digits, or one of its longer kin (github.com/opencontainers/go-digest). */
export function isDigest(digest: string): boolean {
  const [, algorithm = '', hex = ''] = /^(\w+):([0-9a-f]+)$/.exec(digest) ?? [];
  return DIGEST_LENGTHS[algorithm] === hex.length && hex !== '';
}
