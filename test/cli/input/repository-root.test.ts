import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../../../src/cli/input/repository-root.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('the root of a page in a subfolder of a checkout is the checkout, the nearest where they are nested', () => {
  const outer = temporaryFolder();
  const inner = join(outer, 'vendor', 'inner');
  const pages = join(inner, 'docs', 'guides');
  mkdirSync(pages, { recursive: true });
  mkdirSync(join(outer, '.git'));
  expect(repositoryRoot(pages)).toBe(outer);
  mkdirSync(join(inner, '.git'));
  expect(repositoryRoot(pages)).toBe(inner);
  expect(repositoryRoot(inner)).toBe(inner);
});

test('outside any checkout a folder is its own root', () => {
  const folder = join(temporaryFolder(), 'docs');
  mkdirSync(folder);
  expect(repositoryRoot(folder)).toBe(folder);
});
