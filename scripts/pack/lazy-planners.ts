import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

const RUN = 'src/core/run';

/** The file of all modules that plan runs of one format. */
export function plannerFile(module: string): string {
  return `run-${basename(dirname(module))}.cjs`;
}

/**
 * Keeps what plans runs of one format in a file of its own: most read a manifest with the whole knowledge of its format, and a
 * run is of one.
 * @param used gets the modules, as paths from the root
 */
export function lazyPlanners(used: Set<string>): Plugin {
  return {
    name: 'lazy-planners',
    setup(build) {
      build.onResolve({ filter: /^\.\/(?:flywheel|kaapana|red)\/[\w-]+\.ts$/ }, ({ path, importer }) => {
        if (relative('.', dirname(importer)) !== RUN) return null;
        return { path: join(RUN, path), namespace: 'lazy-planners' };
      });
      build.onResolve({ filter: /\.cjs$/, namespace: 'lazy-planners' }, ({ path }) => ({
        path,
        external: true,
      }));
      build.onLoad({ filter: /.*/, namespace: 'lazy-planners' }, async ({ path }) => {
        used.add(path);
        return { contents: await onFirstCall(path) };
      });
    },
  };
}

/** Functions of the same names: a table of all planners reads them without calling them. */
async function onFirstCall(module: string): Promise<string> {
  const names = Object.keys(await import(pathToFileURL(resolve(module)).href));
  const load = `require('./${plannerFile(module)}')`;
  return names.map((name) => `export const ${name} = (...args) => ${load}.${name}(...args);`).join('\n');
}
