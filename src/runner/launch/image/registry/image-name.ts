/** The parts of an image's name. */
export interface ImageName {
  /** `registry.example.org:5000`; `docker.io` where the name has none. */
  readonly registry: string;
  /** `library/debian` */
  readonly repository: string;
  /** `bookworm-slim`; null where there is a digest alone. `latest` is what it means without both. */
  readonly tag: string | null;
  /** `sha256:…` */
  readonly digest: string | null;
}

/** Parts a name as docker does. Source: github.com/distribution/reference, `normalize.go`. */
export function imageName(name: string): ImageName {
  const [rest = '', digest = null] = name.split('@');
  const slash = rest.indexOf('/');
  const first = slash < 0 ? '' : rest.slice(0, slash);
  const isHost = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  const registry = isHost ? first : 'docker.io';
  const path = isHost ? rest.slice(slash + 1) : rest;
  const colon = path.lastIndexOf(':');
  const bare = colon < 0 ? path : path.slice(0, colon);
  const tag = colon < 0 ? (digest === null ? 'latest' : null) : path.slice(colon + 1);
  const isOfficial = registry === 'docker.io' && !bare.includes('/');
  return { registry, repository: isOfficial ? `library/${bare}` : bare, tag, digest };
}
