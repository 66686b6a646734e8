/** True for a path that `docker build` would take for a Dockerfile. */
export function isDockerfile(path: string): boolean {
  return /(?:^|\/)(?:Dockerfile|Containerfile)|\.Dockerfile$/.test(path);
}

/**
 * Images of other people that a Dockerfile builds on or copies from: not its own stages. A variable is replaced by the
 * default of its ARG; where there is none, the name keeps its `$`.
 */
export function dockerfileImages(dockerfile: string): readonly string[] {
  const defaults = new Map<string, string>();
  for (const [, name, value] of dockerfile.matchAll(/^\s*ARG\s+(\w+)=["']?([^\s"']*)/gim)) {
    if (name !== undefined && value !== undefined) defaults.set(name, value);
  }
  const filledIn = (text: string): string =>
    text.replace(
      /\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g,
      (all, name, otherwise, bare) => defaults.get(name ?? bare) ?? otherwise ?? all,
    );
  const stages = [...dockerfile.matchAll(/^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/gim)];
  const names = new Set(stages.flatMap(([, , stage]) => (stage === undefined ? [] : [stage.toLowerCase()])));
  const bases = stages.map(([, image]) => image ?? '');
  const copied = [...dockerfile.matchAll(/^\s*(?:COPY|ADD)\s.*?--from=(\S+)/gim)].map(
    ([, from]) => from ?? '',
  );
  const mounted = [...dockerfile.matchAll(/--mount=\S*?from=([^\s,]+)/g)].map(([, from]) => from ?? '');
  const images = [...bases, ...copied, ...mounted].map(filledIn);
  return images.filter(
    (image) => image !== '' && image !== 'scratch' && !/^\d+$/.test(image) && !names.has(image.toLowerCase()),
  );
}
