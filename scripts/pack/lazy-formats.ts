import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import type { FormatDefinition } from '../../src/core/formats/format-definition.ts';
import { FORMAT_IDS } from '../../src/core/index.ts';

/** What problems mean: asked for by SARIF and the site only. */
const EXPLANATIONS = 'src/core/formats/explanations.ts';

const FORMAT = /^src\/core\/formats\/([\w-]+)\/\1\.ts$/;

/** What detection asks of every format; small data, put where the format is only named. */
const EAGER = ['id', 'title', 'platform', 'fileNames', 'against', 'schemaNames'] as const;

/** What only the format that a text has is asked for. */
const LAZY = ['example', 'fields', 'read', 'validate', 'explain', 'checks', 'rules'] as const;

/** The file of a format's definition, beside the file that uses it. */
export function formatFile(module: string): string {
  return `format-${basename(module, '.ts')}.cjs`;
}

/**
 * Keeps the validators, rules and explanations of formats out of a bundle: of each only what recognises it stays, and its
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
  const exported: Record<string, unknown> = await import(pathToFileURL(join(resolve('.'), module)).href);
  const [[name, definition] = []] = Object.entries(exported) as [string, FormatDefinition][];
  if (name === undefined || definition === undefined) throw new Error(`${module} defines no format`);
  const data = EAGER.map((key) => `${key}: ${JSON.stringify(definition[key])},`);
  const getters = LAZY.map((key) => `get ${key}() { return load().${key}; },`);
  return `import { evidence } from './evidence.ts';
let loaded;
const load = () => (loaded ??= require('./${formatFile(module)}').${name});
export const ${name} = { evidence, ${data.join(' ')} ${getters.join(' ')} };`;
}

function explanations(): string {
  const getters = FORMAT_IDS.map(
    (id) => `get ${JSON.stringify(id)}() { return load()[${JSON.stringify(id)}]; },`,
  );
  return `let loaded;
const load = () => (loaded ??= require('./${formatFile(EXPLANATIONS)}').FORMAT_EXPLANATIONS);
export const FORMAT_EXPLANATIONS = { ${getters.join(' ')} };`;
}
