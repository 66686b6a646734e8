import { count } from '../../core/index.ts';

/** A file's size as people say it, in decimal units as docker does: `1 byte`, `21.9 kB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return count(bytes, 'byte');
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
