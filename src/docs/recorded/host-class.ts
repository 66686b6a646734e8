import type { HostClass } from '../record.ts';

/** True for hosts of one class: only their results are compared byte for byte. */
export function sameHost(a: HostClass, b: HostClass): boolean {
  return hostFolder(a) === hostFolder(b);
}

/** The class as a folder name: `amd64-stand-in`, `amd64-real-nvidia-h200`. */
export function hostFolder({ arch, base, gpu }: HostClass): string {
  const words = [arch, base, ...(gpu === null ? [] : [gpu])];
  return words
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}
