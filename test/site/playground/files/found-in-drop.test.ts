import { expect, test } from 'vitest';
import { foundInDrop } from '../../../../src/site/playground/files/found-in-drop.ts';

type Inside = Readonly<Record<string, unknown>> | 'refused';

/** What a browser hands over for a dropped folder: its entries in parts of two, and an error where it may not be read. */
function entry(name: string, inside: Inside | null): FileSystemEntry {
  if (inside === null) {
    return {
      name,
      isFile: true,
      isDirectory: false,
      file: (done: (file: File) => void) => done(new File([], name)),
    } as never;
  }
  const left =
    inside === 'refused' ? [] : Object.entries(inside).map(([key, one]) => entry(key, one as Inside | null));
  const readEntries = (done: (part: FileSystemEntry[]) => void, failed: (error: Error) => void) =>
    inside === 'refused' ? failed(new Error('refused')) : done(left.splice(0, 2));
  return { name, isFile: false, isDirectory: true, createReader: () => ({ readEntries }) } as never;
}

const dropped = (name: string, inside: Inside) =>
  foundInDrop([{ webkitGetAsEntry: () => entry(name, inside) } as never]);

test('a folder is read to its end, without its own name', async () => {
  const { found, remarks } = await dropped('gear', {
    a: null,
    b: null,
    'manifest.json': null,
    src: { 'run.py': null },
  });
  expect(found.map(({ path }) => path).sort()).toEqual(['a', 'b', 'manifest.json', 'src/run.py']);
  expect(remarks).toEqual([]);
});

test('a folder that may not be read is told, and the rest is found', async () => {
  const { found, remarks } = await dropped('gear', { 'manifest.json': null, secret: 'refused' });
  expect(found.map(({ path }) => path)).toEqual(['manifest.json']);
  expect(remarks).toEqual(['secret could not be read.']);
});

test('nor is the dropped folder itself passed over in silence', async () => {
  expect(await dropped('gear', 'refused')).toEqual({ found: [], remarks: ['gear could not be read.'] });
});
