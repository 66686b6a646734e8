import { own } from '../../document/as-object.ts';

/** The version that Curious Containers 9 reads. */
export const CURRENT_VERSION = '9';

/** The number of an older version of RED, 2 to 8, that a document names; null for every other. */
export function olderVersion(value: unknown): number | null {
  const version = own(value, 'redVersion');
  const [, digits] =
    /^([2-8])(?:\.\d+)*$/.exec(typeof version === 'number' ? String(version) : text(version)) ?? [];
  return digits === undefined ? null : Number(digits);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
