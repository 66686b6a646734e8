import type { BuildArgs } from './build-args.ts';

/** True for a path that `docker build` would take for a Dockerfile. */
export function isDockerfile(path: string): boolean {
  return /(?:^|\/)(?:Dockerfile|Containerfile)|\.Dockerfile$/.test(path);
}

/**
 * Images of other people that a Dockerfile builds on or copies from: not its own stages. A variable is replaced by the
 * default of its ARG; where there is none, the name keeps its `$`. What a build says of an ARG counts beside its default,
 * as another build of the page may not say it.
 */
export function dockerfileImages(dockerfile: string, given: BuildArgs = new Map()): readonly string[] {
  const defaults = argDefaults(dockerfile);
  const told = [...given].flatMap(([name, values]) =>
    defaults.has(name) || new RegExp(`\\$\\{?${name}\\b`).test(dockerfile)
      ? values.map((value) => new Map([...defaults, [name, value]]))
      : [],
  );
  return [...new Set([defaults, ...told].flatMap((values) => imagesOf(dockerfile, values)))];
}

function argDefaults(dockerfile: string): ReadonlyMap<string, string> {
  const defaults = new Map<string, string>();
  for (const [, name, value] of dockerfile.matchAll(/^\s*ARG\s+(\w+)=["']?([^\s"']*)/gim)) {
    if (name !== undefined && value !== undefined) defaults.set(name, value);
  }
  return defaults;
}

function imagesOf(dockerfile: string, values: ReadonlyMap<string, string>): readonly string[] {
  const filledIn = (text: string): string =>
    text.replace(
      /\$(?:\{(\w+)(?::-([^}]*))?\}|(\w+))/g,
      (all, name, otherwise, bare) => values.get(name ?? bare) ?? otherwise ?? all,
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
