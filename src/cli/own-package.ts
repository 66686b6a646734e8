import { readFileSync } from 'node:fs';

/** What is said about this program in its package.json. */
export interface OwnPackage {
  readonly version: string;
  /** Where the documentation stands; null where it has no public address. */
  readonly homepage: string | null;
  /** True for a copy of the repository, which can do more than the package that is installed. */
  readonly isRepository: boolean;
}

/** Read from the package.json of this program, two folders above this file, in a checkout as in an installed package. */
export function ownPackage(): OwnPackage {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { version, homepage, scripts } = JSON.parse(text) as Partial<Record<string, unknown>>;
  return {
    version: asText(version) ?? 'unknown',
    homepage: asText(homepage),
    isRepository: typeof scripts === 'object' && scripts !== null && 'engine' in scripts,
  };
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
