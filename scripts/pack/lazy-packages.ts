import type { Plugin } from 'esbuild';

/** Packages that judging a plain JSON manifest does not need. */
const LAZY_PACKAGES: readonly string[] = ['diff', 'globby', 'jsonc-parser', 're2js', 'yaml'];

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
        return { contents: await standIn(path), resolveDir: '.' };
      });
    },
  };
}

/** A module with the same names, of which each asks for the package when it is read. */
async function standIn(name: string): Promise<string> {
  const names = Object.keys(await import(name)).filter((key) => key !== 'default');
  return `let loaded;
const load = () => (loaded ??= require('./${lazyFile(name)}'));
exports.__esModule = true;
for (const name of ${JSON.stringify(names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => load()[name] });`;
}
