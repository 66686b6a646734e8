import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const ROOT = resolve(import.meta.dirname, '../../..');

/**
 * Builds the site into a folder of its own, so that a test never sees an older build, and `dist/` stays as it is.
 * @param base the path that it will be served under
 * @returns the folder
 */
export async function buildSite(base: string): Promise<string> {
  const folder = siteFolder(base);
  await rm(folder, { recursive: true, force: true });
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  // Vitest says in its environment what Vite would say in a build, BASE_URL among it, and Vite would believe it.
  const { BASE_URL: _, MODE: __, DEV: ___, PROD: ____, VITEST: _____, ...environment } = process.env;
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', folder], {
    cwd: ROOT,
    env: { ...environment, BASE: base, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1e8,
  });
  return folder;
}

/**
 * The site to test: built now, unless `npm test` says by `WAYBILL_SITES=built` that a stage of its own has just done it.
 * Where that stage failed there is no folder, and every page is missing.
 */
export async function builtSite(base: string): Promise<string> {
  return process.env['WAYBILL_SITES'] === 'built' ? siteFolder(base) : buildSite(base);
}

function siteFolder(base: string): string {
  return join(ROOT, '.waybill', base === '/' ? 'test-site' : 'test-site-under-a-base');
}
