import { expect, test } from 'vitest';
import { foundInDrop } from '../../../../src/site/playground/files/found-in-drop.ts';

/** What lies in a folder, by name; a file is null, `refused` may not be read. */
interface Inside {
  readonly [name: string]: Inside | null | 'refused';
}

const readNames: string[] = [];

function fileEntry(name: string, refused = false): FileSystemEntry {
  const file = (done: (file: File) => void, failed: (error: Error) => void) =>
    refused ? failed(new Error('refused')) : done(new File([], name));
  return { name, isFile: true, isDirectory: false, file } as never;
}

/** Hands over its entries in parts, of which the last one is empty. */
function folderEntry(name: string, parts: Iterator<FileSystemEntry[]> | 'refused'): FileSystemEntry {
  const readEntries = (done: (part: FileSystemEntry[]) => void, failed: (error: Error) => void) => {
    readNames.push(name);
    if (parts === 'refused') failed(new Error('refused'));
    else done(parts.next().value ?? []);
  };
  return { name, isFile: false, isDirectory: true, createReader: () => ({ readEntries }) } as never;
}

function* inParts(entries: readonly FileSystemEntry[], size: number) {
  for (let at = 0; at < entries.length; at += size) yield entries.slice(at, at + size);
}

function entry(name: string, inside: Inside | null | 'refused'): FileSystemEntry {
  if (inside === null) return fileEntry(name);
  if (inside === 'refused') return folderEntry(name, inside);
  const entries = Object.entries(inside).map(([key, one]) => entry(key, one));
  return folderEntry(name, inParts(entries, 2));
}

const files = (count: number) => Array.from({ length: count }, (_, at) => fileEntry(`${at}.txt`));
const item = (one: FileSystemEntry) => ({ webkitGetAsEntry: () => one }) as never;
const dropped = (name: string, inside: Inside | 'refused') => foundInDrop([item(entry(name, inside))]);
const MORE = 'The folder has more than 5,000 files; not all of them were looked at.';

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

test('where several things are dropped, each keeps its name', async () => {
  const { found } = await foundInDrop([item(entry('gear', { a: null })), item(entry('b', null))]);
  expect(found.map(({ path }) => path).sort()).toEqual(['b', 'gear/a']);
});

test('a browser that hands over a file without its place gives the file', async () => {
  const plain = { getAsFile: () => new File(['x'], 'manifest.json') } as never;
  const { found } = await foundInDrop([plain, item(entry('gear', { a: null }))]);
  expect(found.map(({ path }) => path)).toEqual(['manifest.json', 'gear/a']);
});

test('a folder that may not be read is told, and the rest is found', async () => {
  const { found, remarks } = await dropped('gear', { 'manifest.json': null, secret: 'refused' });
  expect(found.map(({ path }) => path)).toEqual(['manifest.json']);
  expect(remarks).toEqual(['secret could not be read.']);
});

test('nor is the dropped folder itself passed over in silence', async () => {
  expect(await dropped('gear', 'refused')).toEqual({ found: [], remarks: ['gear could not be read.'] });
});

test('a file that may not be read is told as well', async () => {
  const { found, remarks } = await foundInDrop([item(fileEntry('a.json', true)), item(fileEntry('b.json'))]);
  expect(found.map(({ path }) => path)).toEqual(['b.json']);
  expect(remarks).toEqual(['a.json could not be read.']);
});

test('what nobody wrote is not looked into, and told once', async () => {
  readNames.length = 0;
  const { found, remarks } = await dropped('gear', {
    'a.py': null,
    node_modules: { b: null },
    web: { node_modules: { c: null } },
  });
  expect(found.map(({ path }) => path)).toEqual(['a.py']);
  expect(remarks).toEqual(['Left out: node_modules.']);
  expect(new Set(readNames)).toEqual(new Set(['gear', 'web']));
});

test('a link that leads round in a circle is not followed for ever', async () => {
  const circle = (): FileSystemEntry => {
    const parts = function* () {
      yield [fileEntry('a'), circle()];
    };
    return folderEntry('round', parts());
  };
  const { found, remarks } = await foundInDrop([item(circle())]);
  expect(found).toHaveLength(16);
  expect(remarks).toEqual(['Folders deeper than 16 levels were not looked into.']);
});

test('of very many files a manifest is found however late it comes', async () => {
  const many = [...files(5100), entry('app', { 'manifest.json': null })];
  const { found, remarks } = await foundInDrop([item(folderEntry('scans', inParts(many, 100)))]);
  expect(found).toHaveLength(5000);
  expect(found[0]?.path).toBe('app/manifest.json');
  expect(remarks).toEqual([MORE]);
});

test('a folder without an end, and folders without number, are left at some time', async () => {
  const endless = function* () {
    const part = files(1000);
    for (let parts = 0; ; parts += 1) {
      if (parts > 100) throw new Error('It goes on.');
      yield part;
    }
  };
  expect((await foundInDrop([item(folderEntry('endless', endless()))])).remarks).toEqual([MORE]);
  readNames.length = 0;
  const part = files(1000);
  const folders = Array.from({ length: 100 }, (_, at) => folderEntry(`${at}`, inParts(part, 1000)));
  const { remarks } = await foundInDrop([item(folderEntry('all', inParts(folders, 100)))]);
  expect(remarks).toEqual([MORE]);
  expect(new Set(readNames).size).toBeLessThan(52);
});
