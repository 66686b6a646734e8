import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { FormatDefinition } from '../../src/core/formats/format-definition.ts';
import type { FormatSign } from '../../src/core/formats/format-sign.ts';
import { FORMAT_IDS } from '../../src/core/index.ts';

/** What problems mean: asked for by SARIF and the site only. */
const EXPLANATIONS = 'src/core/formats/explanations.ts';

const FORMAT = /^src\/core\/formats\/([\w-]+)\/\1\.ts$/;

/** What only the format that a text has is asked for. */
const LAZY: readonly Exclude<keyof FormatDefinition, keyof FormatSign>[] = [
  'example',
  'fields',
  'read',
  'validate',
  'explain',
  'checks',
  'rules',
];

/** The file of a format's definition, beside the file that uses it. */
export function formatFile(module: string): string {
  return `format-${basename(module, '.ts')}.cjs`;
}

/**
 * Keeps the validators, rules and explanations of formats out of a bundle: of each only its sign stays, and its
 * definition is loaded when a text of that format is judged.
 * @param used gets the modules that define the formats, as paths from the root
 */
export function lazyFormats(used: Set<string>): Plugin {
  return {
    name: 'lazy-formats',
    setup(build) {
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const module = path.slice(resolve('.').length + 1);
        if (module !== EXPLANATIONS && !FORMAT.test(module)) return null;
        used.add(module);
        const contents = module === EXPLANATIONS ? explanations() : await standIn(module);
        return { contents, resolveDir: dirname(path), loader: 'js' };
      });
      build.onResolve({ filter: /^\.\/format-[\w-]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
    },
  };
}

async function standIn(module: string): Promise<string> {
  const [name] = Object.keys(await import(pathToFileURL(join(resolve('.'), module)).href));
  if (name === undefined) throw new Error(`${module} defines no format`);
  const getters = LAZY.map((key) => `get ${key}() { return load().${key}; },`);
  return `import { sign } from './sign.ts';
let loaded;
const load = () => (loaded ??= require('./${formatFile(module)}').${name});
export const ${name} = { ...sign, ${getters.join(' ')} };`;
}

function explanations(): string {
  const getters = FORMAT_IDS.map(
    (id) => `get ${JSON.stringify(id)}() { return load()[${JSON.stringify(id)}]; },`,
  );
  return `let loaded;
const load = () => (loaded ??= require('./${formatFile(EXPLANATIONS)}').FORMAT_EXPLANATIONS);
export const FORMAT_EXPLANATIONS = { ${getters.join(' ')} };`;
}
