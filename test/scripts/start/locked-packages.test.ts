import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arch, cwd, platform } from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LockedPackage, lockedPackages } from '../../../scripts/start/locked-packages.mjs';

const here = cwd();
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'waybill-locked-'));
  process.chdir(project);
});

afterEach(() => {
  process.chdir(here);
  rmSync(project, { recursive: true });
});

/** Paths that are found missing where the lock names one package and nothing but Node is installed. */
function missing(entry: LockedPackage, installed: Readonly<Record<string, LockedPackage>> = {}) {
  const node = { 'node_modules/node': { version: '24.0.0' } };
  const lock = (packages: object) => JSON.stringify({ packages: { '': {}, ...node, ...packages } });
  mkdirSync('node_modules/.bin', { recursive: true });
  writeFileSync('node_modules/.bin/node', '');
  writeFileSync('package-lock.json', lock({ 'node_modules/a': entry }));
  writeFileSync('node_modules/.package-lock.json', lock(installed));
  return lockedPackages().missing;
}

test('a package that is required here may not be missing, nor have another version', () => {
  const entry = { version: '1.0.0' };
  expect(missing(entry)).toEqual(['node_modules/a']);
  expect(missing({ ...entry, os: [platform], cpu: [arch] })).toEqual(['node_modules/a']);
  expect(missing(entry, { 'node_modules/a': { version: '1.0.1' } })).toEqual(['node_modules/a']);
  expect(missing(entry, { 'node_modules/a': entry })).toEqual([]);
});

test.each([
  ['an optional package of another platform', { optional: true, os: ['no-such-system'] }],
  ['an optional package of this platform, which npm may fail to build', { optional: true }],
  ['a package of another system', { os: ['no-such-system'] }],
  ['a package of another processor', { cpu: ['no-such-processor'] }],
])('%s may be missing', (_, about) => {
  expect(missing({ version: '1.0.0', ...about })).toEqual([]);
});

test('before the first installation all is missing, and the version of Node is known', () => {
  writeFileSync(
    'package-lock.json',
    JSON.stringify({ packages: { 'node_modules/node': { version: '24.0.0' } } }),
  );
  expect(lockedPackages()).toEqual({ missing: ['node_modules/node'], nodeVersion: '24.0.0' });
});
