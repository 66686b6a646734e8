import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../../src/browser/index.mjs';
import { CORPUS } from '../corpus-folder.ts';
import type { Reads } from './stage.ts';

/** Container tests: all but the site, and the engine with its images. */
export const CONTAINER_TESTS_READ: Reads = {
  paths: ['.', ':!content', ':!src/site', ':!test/site', ':!*.md'],
  world: () => [
    said('docker', ['version']),
    said('docker', ['image', 'ls', '--no-trunc', '--format', '{{.ID}} {{.Repository}}:{{.Tag}}']),
  ],
};

/** Unit tests: anything that is here, and the corpus. */
export const UNIT_TESTS_READ: Reads = { paths: ['.'], world: () => corpusFiles(CORPUS) };

/** Browser tests: the site and what they compare it with, which is anything that is here, the corpus, and a browser. */
export const BROWSER_TESTS_READ: Reads = {
  paths: ['.'],
  world: () => [said(findBrowser() ?? 'chromium', ['--version']), ...corpusFiles(CORPUS)],
};

function said(program: string, args: readonly string[]): string {
  return spawnSync(program, args, { encoding: 'utf8' }).stdout ?? '';
}

/**
 * Each file of a corpus with its size, without one for a link that leads nowhere; what lies there is never changed in place.
 * None where there is no corpus. One that cannot be looked at is an error: a stage would pass for what has changed.
 */
export function corpusFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.map((name) =>
    [name, statSync(join(folder, name), { throwIfNoEntry: false })?.size].join(' ').trimEnd(),
  );
}
