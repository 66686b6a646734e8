import type { Plugin } from 'esbuild';
import { onFirstUse } from './on-first-use.ts';

/** Packages that neither judging a plain JSON manifest nor a run needs. */
const LAZY_PACKAGES: readonly string[] = [
  '@xterm/headless',
  'diff',
  'globby',
  'jsonc-parser',
  're2js',
  'string-width',
  'yaml',
];

/** The file of a lazy package, beside the file that uses it. */
export function lazyFile(name: string): string {
  return `${name.replaceAll(/[^\w-]/g, '_')}.cjs`;
}

/**
 * Keeps packages out of a bundle, each in a file of its own that is loaded when something of it is first used.
 * @param used gets the names of those that the bundle uses
 */
export function lazyPackages(used: Set<string>): Plugin {
  return {
    name: 'lazy-packages',
    setup(build) {
      build.onResolve({ filter: /^[^./]/ }, ({ path }) =>
        LAZY_PACKAGES.includes(path) ? { path, namespace: 'lazy' } : null,
      );
      build.onResolve({ filter: /\.cjs$/, namespace: 'lazy' }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /.*/, namespace: 'lazy' }, async ({ path }) => {
        used.add(path);
        return { contents: await onFirstUse(path, lazyFile(path)), resolveDir: '.' };
      });
    },
  };
}
