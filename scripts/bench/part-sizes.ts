import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { FORMAT_IDS, type FormatId } from '../../src/core/index.ts';
import type { Figure } from './figure.ts';

const DOOR = 'src/core/lazy/index.ts';

/** In the order in which everybody loads them, so that no request tells of a text; `src/core/lazy/loaders.ts` has it. */
const ORDER = ['flywheel', 'kaapana', 'recipes', 'red-and-yaml'] as const;

/** The last part that each format waits for; the reader of its language is among them. */
const PARTS: Readonly<Record<FormatId, (typeof ORDER)[number]>> = {
  'flywheel-gear': 'flywheel',
  'flywheel-config': 'flywheel',
  'kaapana-processing-container': 'kaapana',
  'kaapana-task': 'kaapana',
  dockerfile: 'recipes',
  raiven: 'recipes',
  red: 'red-and-yaml',
};

/** What the page itself leaves of its 120 kB, in kB. */
const GOAL = 66;

/** One file of the bundle. */
interface Part {
  /** In bytes, with gzip. */
  readonly size: number;
  /** The files that it cannot do without. */
  readonly imports: readonly string[];
  /** The module that it was made for; null for what several share. */
  readonly module: string | null;
}

/** What is loaded until the first verdict on a text of each format, with all that comes before it, and in all. */
export async function* partSizes(): AsyncGenerator<Figure> {
  const parts = await bundledParts();
  for (const id of FORMAT_IDS) {
    const before = ORDER.slice(0, ORDER.indexOf(PARTS[id]) + 1);
    const modules = [DOOR, ...before.map((part) => `src/core/lazy/parts/${part}.ts`)];
    const needed = new Set(modules.flatMap((module) => filesFor(module, parts)));
    yield figure(`until the first verdict on ${id}`, needed, parts, GOAL);
  }
  yield figure('in all', parts.keys(), parts, null);
}

async function bundledParts(): Promise<ReadonlyMap<string, Part>> {
  const { outputFiles, metafile } = await build({
    entryPoints: [DOOR],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    legalComments: 'none',
    outdir: 'parts',
    metafile: true,
    write: false,
  });
  const sizes = new Map(outputFiles.map(({ path, contents }) => [basename(path), gzipSync(contents).length]));
  return new Map(
    Object.entries(metafile.outputs).map(([file, { imports, entryPoint = null }]) => {
      const needed = imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path);
      return [file, { size: sizes.get(basename(file)) ?? 0, imports: needed, module: entryPoint }];
    }),
  );
}

/** The files that a module needs, its own first. */
function filesFor(module: string, parts: ReadonlyMap<string, Part>): readonly string[] {
  const files = [...parts].filter(([, part]) => part.module === module).map(([file]) => file);
  if (files.length === 0) throw new Error(`${module} is no part of its own`);
  const found = new Set(files);
  for (const file of found) for (const needed of parts.get(file)?.imports ?? []) found.add(needed);
  return [...found];
}

function figure(
  what: string,
  files: Iterable<string>,
  parts: ReadonlyMap<string, Part>,
  goal: number | null,
): Figure {
  const sizes = [...files].map((file) => parts.get(file)?.size ?? 0);
  const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / 1000;
  return { title: `Judge, gzip ${what}`, value: kilobytes, unit: 'kB', goal, note: `${sizes.length} files` };
}
