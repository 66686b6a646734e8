import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { withZipsUnpacked } from '../../../../../src/site/playground/files/with-zips-unpacked.ts';
import { bytes, found, openZip } from '../given-files.ts';
import { entryAt } from './entry-at.ts';

test('a zip is opened as its folder would be', async () => {
  const { files, others, remarks } = await openZip({
    'gear/': new Uint8Array(),
    'gear/manifest.json': bytes('{"größe": 1}'),
    'gear/Dockerfile': bytes('FROM a\n'),
    'gear/run.py': bytes('print()'),
    '__MACOSX/gear/._run.py': bytes('x'),
    '../../.ssh/id': bytes('x'),
    'gear/inner.zip': zipSync({ 'manifest.json': bytes('{}') }),
  });
  expect(files.map(({ name, text }) => [name, text])).toEqual([
    ['gear/Dockerfile', 'FROM a\n'],
    ['gear/manifest.json', '{"größe": 1}'],
  ]);
  expect(others).toEqual([
    { path: '.ssh/id', text: 'x' },
    { path: 'gear/inner.zip', text: '' },
    { path: 'gear/run.py', text: 'print()' },
  ]);
  expect(remarks).toEqual(['Left out: __MACOSX.', 'Paths that led elsewhere were cut: .ssh/id.']);
});

test('a zip among other files is a folder of its own', async () => {
  const zip = found('gear.ZIP', zipSync({ 'manifest.json': bytes('{}') }));
  const { found: unpacked } = await withZipsUnpacked([zip, found('Dockerfile')]);
  expect(unpacked.map(({ path }) => path)).toEqual(['gear/manifest.json', 'Dockerfile']);
});

test('of two files of one path in a zip the last one counts, and that is said', async () => {
  const zip = zipSync({
    'manifest.json': bytes('{"first": 1}'),
    '/./manifest.json': bytes('{"last": 1}'),
    'a/../b.py': bytes('x'),
  });
  const { files, remarks } = await openZip(zip);
  expect(files.map(({ text }) => text)).toEqual(['{"last": 1}']);
  expect(remarks).toEqual([
    'In it more than once, the last of them counts: manifest.json.',
    'Paths that led elsewhere were cut: manifest.json, a/b.py.',
  ]);
});

test('a zip with long numbers is read, as some programs write all of theirs so', async () => {
  expect((await openZip(withLongNumbers())).files).toEqual([
    { name: 'manifest.json', text: '{"a": 1}', format: null },
  ]);
});

/** As `zip -fz` makes it: the numbers of the entry and of the end in 64 bits. */
function withLongNumbers(): Uint8Array<ArrayBuffer> {
  const zip = Buffer.from(zipSync({ 'manifest.json': bytes('{"a": 1}') }));
  const start = entryAt(zip);
  const end = zip.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const entry = zip.subarray(start, end);
  const extra = Buffer.alloc(4 + 16);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(20)), 12);
  entry.writeUInt32LE(0xffffffff, 20);
  entry.writeUInt32LE(0xffffffff, 24);
  entry.writeUInt16LE(extra.length, 30);
  const end64 = Buffer.alloc(56);
  end64.write('PK\u0006\u0006', 'latin1');
  end64.writeBigUInt64LE(1n, 32);
  end64.writeBigUInt64LE(BigInt(entry.length + extra.length), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 'latin1');
  locator.writeBigUInt64LE(BigInt(start + entry.length + extra.length), 8);
  return new Uint8Array(
    Buffer.concat([zip.subarray(0, start), entry, extra, end64, locator, zip.subarray(end)]),
  );
}

test('a zip of very many files, or one that says so, does not hold up the page', async () => {
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}`, new Uint8Array()])),
    {
      level: 0,
    },
  );
  expect((await openZip(many)).remarks).toEqual([
    'x.zip holds more than 20,000 files, which is all that is looked at.',
  ]);
  const liar = zipSync({ a: bytes('b') });
  new DataView(liar.buffer).setUint16(liar.length - 12, 0xffff, true);
  expect((await openZip(liar)).remarks).toHaveLength(1);
});
