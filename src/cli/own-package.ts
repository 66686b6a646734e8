import { readFileSync } from 'node:fs';

/** What is said about this program in its package.json. */
export interface OwnPackage {
  readonly version: string;
  /** Where the documentation stands; null where it has no public address. */
  readonly homepage: string | null;
}

/** Read from the package.json of this program, two folders above this file, in a checkout as in an installed package. */
export function ownPackage(): OwnPackage {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version, homepage } = JSON.parse(text) as Partial<Record<string, unknown>>;
  return { version: asText(version) ?? 'unknown', homepage: asText(homepage) };
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
