import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { onFirstUse } from './on-first-use.ts';

const CORE = 'src/core/index.ts';

/** The file that holds what runs are planned with. */
export const RUN_FILE = 'core-run.cjs';

/**
 * Keeps what core knows of runs out of the bundle of the fast path: it is loaded when something of it is first used.
 * @param used gets the modules that core's door takes from the rooms of runs, as paths from the root
 */
export function lazyRun(used: Set<string>): Plugin {
  return {
    name: 'lazy-run',
    setup(build) {
      build.onResolve({ filter: /^\.\/run\/.*\.ts$/ }, ({ path, importer }) => {
        if (relative('.', importer) !== CORE) return null;
        return { path: join(dirname(CORE), path), namespace: 'lazy-run' };
      });
      build.onResolve({ filter: /\.cjs$/, namespace: 'lazy-run' }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /.*/, namespace: 'lazy-run' }, async ({ path }) => {
        used.add(path);
        const contents = await onFirstUse(pathToFileURL(resolve(path)).href, RUN_FILE);
        return { contents, resolveDir: '.' };
      });
    },
  };
}

/** What goes into the file: all that was taken out. */
export function runEntry(used: ReadonlySet<string>) {
  const contents = [...used].map((module) => `export * from './${module}';`).join('\n');
  return { contents, resolveDir: resolve('.') };
}
