import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser } from '../../src/browser/index.mjs';
import type { Reads } from './stage.ts';

/** Manifests of others, beside the checkout, where there are any. */
const CORPUS = process.env['WAYBILL_CORPUS'] ?? resolve(import.meta.dirname, '../../../shared/corpus/dev');

/** Container tests: all but the site, and the engine with its images. */
export const CONTAINER_TESTS_READ: Reads = {
  paths: ['.', ':!content', ':!src/site', ':!test/site', ':!*.md'],
  world: () => [
    said('docker', ['version']),
    said('docker', ['image', 'ls', '--no-trunc', '--format', '{{.ID}} {{.Repository}}:{{.Tag}}']),
  ],
};

/** Unit tests: anything that is here, and the corpus. */
export const UNIT_TESTS_READ: Reads = { paths: ['.'], world: () => corpus() };

/** Browser tests: the site and what they compare it with, which is anything that is here, the corpus, and a browser. */
export const BROWSER_TESTS_READ: Reads = {
  paths: ['.'],
  world: () => [said(findBrowser() ?? 'chromium', ['--version']), ...corpus()],
};

function said(program: string, args: readonly string[]): string {
  return spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '';
}

/** Each file with its size; what lies there is never changed in place. */
function corpus(): string[] {
  try {
    const names = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).sort();
    return names.map((name) => `${name} ${statSync(join(CORPUS, name)).size}`);
  } catch {
    return [];
  }
}
