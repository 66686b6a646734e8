import { expect, test } from 'vitest';
import type { FoundFile } from '../../../../src/site/playground/files/found-file.ts';
import { openFiles } from '../../../../src/site/playground/files/open-files.ts';
import { withZipsUnpacked } from '../../../../src/site/playground/files/with-zips-unpacked.ts';

const found = (path: string): FoundFile => ({ path, size: 1, read: async () => new Uint8Array([0x78]) });
const open = (files: readonly FoundFile[]) => openFiles(files, async () => null);

test('a file whose path is too deep is left out, which is told', async () => {
  const { others, remarks } = await open([found('Dockerfile'), found(`${'a/'.repeat(40)}x.txt`)]);
  expect(others).toEqual([]);
  expect(remarks).toEqual(['Left out, as their paths are too long or too deep: 1 file.']);
});

test('of many small files beside the tabs a few hundred are read, and the rest are known by name', async () => {
  const { others } = await open(Array.from({ length: 600 }, (_, index) => found(`${index}.txt`)));
  expect(others).toHaveLength(600);
  expect(others.filter(({ text }) => text !== '')).toHaveLength(500);
});

test('a zip that is too long is told before it is read', async () => {
  const zip: FoundFile = {
    path: 'x.zip',
    size: 100_000_001,
    read: async () => {
      throw new Error('It was read.');
    },
  };
  const { found: files, remarks } = await withZipsUnpacked([zip]);
  expect(files).toEqual([]);
  expect(remarks).toEqual([expect.stringMatching(/^x\.zip has .*zips of up to .* are opened/)]);
});
