/**
 * A path of the site under the base that it is served from.
 * @param base `/` or `/docs/`, with or without the last slash
 * @param path starts with one `/`; anything else (another host, a fragment) comes back as it is
 */
export function withBase(base: string, path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  return `${base.replace(/\/$/, '')}${path}`;
}
