import { writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { copyOnce } from './copy-once.ts';
import { formatFile, lazyFormats } from './lazy-formats.ts';
import { lazyFile, lazyPackages } from './lazy-packages.ts';
import { lazyPlanners, plannerFile } from './lazy-planners.ts';
import { lazyRun, RUN_FILE, runEntry } from './lazy-run.ts';
import { leftOut } from './left-out.ts';
import { onFirstUse } from './on-first-use.ts';

/**
 * Modules that exist once, in a file of their own or in the fast path's: whole folders, which are entered by their index
 * only, and what is told apart by identity.
 */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['src/core/index.ts', 'main.cjs'],
  ['src/cli/usage-error.ts', 'main.cjs'],
  ['src/cli/output/output-error.ts', 'main.cjs'],
  ['src/cli/output/write-out.ts', 'main.cjs'],
  ['src/docs/index.ts', 'docs.cjs'],
  ['src/runner/index.ts', 'runner.cjs'],
]);

const COMMON: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // CommonJS starts faster than modules.
  format: 'cjs',
  minify: true,
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
};

/** Stands for `import.meta.url`, which CommonJS has not. */
const ADDRESS: BuildOptions = {
  banner: { js: "const fileAddress = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'fileAddress' },
};

/**
 * Bundle the command into a folder: `main.cjs`, with all that judging a plain manifest needs but the rules of its format; a file
 * for what runs are planned with, for each format, for each module that is imported on demand, and for each package that is seldom needed.
 * @returns what went into the files
 */
export async function bundle(folder: string): Promise<Metafile[]> {
  const packages = new Set<string>();
  const onDemand = new Set<string>();
  const formats = new Set<string>();
  const runs = new Set<string>();
  const planners = new Set<string>();
  const files: Metafile[] = [];
  const add = async (file: string, options: BuildOptions) => {
    const outfile = join(folder, file);
    const made = await build({ ...COMMON, ...options, metafile: true, outfile, write: false });
    for (const { path, text } of made.outputFiles) writeFileSync(path, copyOnce(text));
    files.push(made.metafile);
  };
  const plugins = (file: string) => [
    leftOut(),
    lazyPackages(packages),
    sharedModules(file),
    ownFiles(onDemand),
  ];
  await add('main.cjs', {
    ...ADDRESS,
    stdin: mainEntry(),
    plugins: [...plugins('main.cjs'), lazyFormats(formats), lazyRun(runs)],
  });
  for (const module of formats) {
    await add(formatFile(module), { entryPoints: [module], plugins: [lazyPackages(packages)] });
  }
  await add(RUN_FILE, { stdin: runEntry(runs), plugins: [lazyPackages(packages), lazyPlanners(planners)] });
  for (const file of new Set([...planners].map(plannerFile))) {
    const modules = [...planners].filter((module) => plannerFile(module) === file);
    await add(file, { stdin: runEntry(new Set(modules)), plugins: [lazyPackages(packages)] });
  }
  for (const [module, file] of SHARED) {
    if (file !== 'main.cjs') await add(file, { ...ADDRESS, entryPoints: [module], plugins: plugins(file) });
  }
  // The set grows while it is walked through: such modules import others on demand.
  for (const module of onDemand) {
    const file = fileOf(module);
    await add(file, { ...ADDRESS, entryPoints: [module], plugins: plugins(file) });
  }
  for (const name of packages) await add(lazyFile(name), { entryPoints: [name] });
  return files;
}

/** The fast path, with the modules that the other files take from it. */
function mainEntry() {
  const inMain = [...SHARED].filter(([, file]) => file === 'main.cjs');
  const shared = inMain.map(([module]) => `export * as ${nameOf(module)} from './${module}';`);
  return {
    contents: `export { runWaybill } from './src/cli/run-waybill.ts';\n${shared.join('\n')}`,
    resolveDir: resolve('.'),
  };
}

/** Takes shared modules from the files that hold them. */
function sharedModules(bundled: string): Plugin {
  return {
    name: 'shared-modules',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, importer, kind }) => {
        const module = relative('.', join(dirname(importer), path));
        const file = SHARED.get(module);
        if (file === undefined || file === bundled || kind === 'entry-point') return null;
        return { path: module, namespace: 'shared' };
      });
      build.onResolve({ filter: /\.cjs$/, namespace: 'shared' }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /.*/, namespace: 'shared' }, async ({ path }) => {
        const file = SHARED.get(path) ?? '';
        if (file === 'main.cjs') return { contents: fromMain(path) };
        return { contents: await onFirstUse(pathToFileURL(resolve(path)).href, file) };
      });
    },
  };
}

/** A shared module as the fast path has it, which is loaded already. */
function fromMain(module: string): string {
  return `module.exports = require('./main.cjs').${nameOf(module)};`;
}

/** Leaves modules that are imported on demand in files of their own. */
function ownFiles(onDemand: Set<string>): Plugin {
  return {
    name: 'own-files',
    setup(build) {
      build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, importer, kind }) => {
        if (kind !== 'dynamic-import') return null;
        const module = relative('.', join(dirname(importer), path));
        onDemand.add(module);
        return { path: `./${fileOf(module)}`, external: true };
      });
    },
  };
}

function nameOf(module: string): string {
  return module.replaceAll(/\W/g, '_');
}

function fileOf(module: string): string {
  return module.replace(/^.*\//, '').replace(/\.ts$/, '.cjs');
}
