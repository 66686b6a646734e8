const MOST_PORTS = 1000;

/** An image name as a resource, with its tag and without what stands for the default registry. */
export function imageResource(name: string): string {
  const short = shortImage(name);
  return `image ${/:[^/]+$/.test(short) || short.includes('@') ? short : `${short}:latest`}`;
}

/** `docker.io/library/debian` and `debian` are one name. */
export function shortImage(name: string): string {
  return name.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '');
}

/** The host's ports that `--publish` names (`8080:80`, `127.0.0.1:8000-8010:8000-8010/udp`); none for a random one. */
export function portResources(published: string): readonly string[] {
  const parts = published.replace(/\/\w+$/, '').split(':');
  const host = parts.at(-2);
  if (host === undefined || host === '') return [];
  const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(host) ?? [];
  // The name of an unknown port has the variable in it.
  if (first === undefined) return [`port ${host}`];
  const count = Math.min(Number(last ?? first) - Number(first) + 1, MOST_PORTS);
  return Array.from({ length: Math.max(count, 1) }, (_, at) => `port ${Number(first) + at}`);
}
