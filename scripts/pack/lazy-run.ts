import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

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
        return { contents: await standIn(path), resolveDir: '.' };
      });
    },
  };
}

/** What goes into the file: all that was taken out. */
export function runEntry(used: ReadonlySet<string>) {
  const contents = [...used].map((module) => `export * from './${module}';`).join('\n');
  return { contents, resolveDir: resolve('.') };
}

/** A module with the same names, each a question to the file. */
async function standIn(module: string): Promise<string> {
  const names = Object.keys(await import(pathToFileURL(resolve(module)).href));
  return `let loaded;
const load = () => (loaded ??= require('./${RUN_FILE}'));
exports.__esModule = true;
for (const name of ${JSON.stringify(names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => load()[name] });`;
}
