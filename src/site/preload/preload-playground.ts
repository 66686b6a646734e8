import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { WorkerPlugins } from '../bundle/worker-plugins.ts';
import { neededBy, type ScriptFile } from './needed-by.ts';
import { withPreloads } from './with-preloads.ts';

const PAGE = 'playground/index.html';
/** What a visitor waits for, in the order of need: the script of the page, the worker that judges, the first of its parts. */
const SCRIPT = /^Playground\.astro/;
const WORKER = /^judge\.worker$/;
const FIRST_PART = /^flywheel$/;

/**
 * Lets the page of the playground ask at once for what it needs until the first verdict. Else each file is found in the one
 * before it, and on a slow network four round trips pass until the worker stands. Everybody gets the same, before anything is typed.
 */
export function preloadPlayground(): AstroIntegration {
  const scripts: ScriptFile[] = [];
  const inWorkers: ScriptFile[] = [];
  const listenTo = (files: ScriptFile[]) => ({
    name: 'waybill-preload-playground',
    generateBundle(_: unknown, bundle: Readonly<Record<string, { readonly type: string }>>) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk') files.push(file as unknown as ScriptFile);
    },
  });
  const plugins: WorkerPlugins = () => [listenTo(inWorkers)];
  let base = '/';
  return {
    name: 'waybill-preload-playground',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            worker: { plugins },
            plugins: [{ ...listenTo(scripts), applyToEnvironment: ({ name }) => name === 'client' }],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const page = fileURLToPath(new URL(PAGE, dir));
        // Another site may have no playground.
        if (!existsSync(page)) return;
        const files = [
          ...neededBy(SCRIPT, scripts),
          ...neededBy(WORKER, inWorkers),
          ...neededBy(FIRST_PART, inWorkers),
        ];
        const addresses = [...new Set(files)].map((file) => base + file);
        await writeFile(page, withPreloads(await readFile(page, 'utf8'), addresses));
      },
    },
  };
}
