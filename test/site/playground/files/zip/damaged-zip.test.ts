import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytes, openZip } from '../given-files.ts';
import { entryAt } from './entry-at.ts';

test.each([
  ['is no zip', bytes('PK\u0003\u0004 or so'), 'x.zip is no whole zip file. Pack it again.'],
  ['is nothing', new Uint8Array(), 'x.zip is no whole zip file. Pack it again.'],
  [
    'is cut off',
    zipSync({ a: bytes('b'.repeat(999)) }).slice(0, -30),
    'x.zip is no whole zip file. Pack it again.',
  ],
  ['is empty', zipSync({}), 'x.zip is empty.'],
])('a zip that %s is told', async (_, zip, remark) => {
  expect((await openZip(zip)).remarks).toEqual([remark]);
});

const ENTRY = { flags: 8, method: 10, checksum: 16, packedSize: 20, size: 24, offset: 42 } as const;

/** A zip of one manifest, one number in whose directory entry is another. */
function zipWith(field: keyof typeof ENTRY, value: number, level: 0 | 6 = 6): Uint8Array<ArrayBuffer> {
  const zip = zipSync({ 'manifest.json': bytes('{"a": 1}') }, { level });
  const view = new DataView(zip.buffer);
  const at = entryAt(zip) + ENTRY[field];
  if (field === 'flags' || field === 'method') view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return zip;
}

/** The same zip, whose content was changed on its way. */
function bitten(): Uint8Array<ArrayBuffer> {
  const zip = zipWith('flags', 0, 0);
  // Looked for by more than one byte: the time of day in the header may be any of them.
  zip[Buffer.from(zip.buffer).indexOf('{"a"') + 2] = 'b'.charCodeAt(0);
  return zip;
}

test.each([
  [
    'another checksum',
    zipWith('checksum', 1),
    'is damaged in the zip: its checksum is wrong. Pack it again.',
  ],
  ['changed content', bitten(), 'is damaged in the zip: its checksum is wrong. Pack it again.'],
  [
    'more content',
    zipWith('size', 3),
    'is damaged in the zip: it is longer than the zip says. Pack it again.',
  ],
  [
    'less content',
    zipWith('size', 3_000_000),
    'is damaged in the zip: it is shorter than the zip says. Pack it again.',
  ],
  [
    'no content there',
    zipWith('offset', 4),
    'is damaged in the zip: it is not where the zip says. Pack it again.',
  ],
  [
    'content beyond the end',
    zipWith('packedSize', 9999),
    'is damaged in the zip: it is cut off. Pack it again.',
  ],
  [
    'half of its content',
    zipWith('packedSize', 4),
    'is damaged in the zip: it cannot be unpacked. Pack it again.',
  ],
  ['a password', zipWith('flags', 1), 'is locked with a password in the zip. Pack it without one.'],
  [
    'a rare method',
    zipWith('method', 14),
    'is packed in a way that few programs know (method 14). Pack it as a plain zip.',
  ],
])('a file with %s in a zip is refused, and why is said', async (_, zip, why) => {
  expect(await openZip(zip)).toMatchObject({ files: [], others: [], remarks: [`manifest.json ${why}`] });
});

test('a damaged file that would lie beside the tabs is told as well, many of them once', async () => {
  const text = 'CHANGED ON ITS WAY';
  const zip = zipSync(
    { 'manifest.json': bytes('{}'), 'a.py': bytes(text), 'b.py': bytes(text), 'c.py': bytes(text) },
    { level: 0 },
  );
  const content = Buffer.from(zip.buffer);
  for (let at = content.indexOf(text); at !== -1; at = content.indexOf(text, at)) content.write('x', at);
  const { files, others, remarks } = await openZip(zip);
  expect(files.map(({ name }) => name)).toEqual(['manifest.json']);
  expect(others.map((file) => file.text)).toEqual(['', '', '']);
  expect(remarks).toEqual([
    'a.py is damaged in the zip: its checksum is wrong. Pack it again. The same holds for 2 files more.',
  ]);
});

test('what a zip claims to hold is never unpacked beyond its bounds', async () => {
  const bomb = zipSync({ 'manifest.json': new Uint8Array(50_000_000) });
  const before = process.memoryUsage().arrayBuffers;
  expect((await openZip(bomb)).remarks).toEqual(['manifest.json has 50 MB; files of up to 4 MB are opened.']);
  // One that says it is short is stopped where it says that it ends.
  new DataView(bomb.buffer).setUint32(entryAt(bomb) + ENTRY.size, 1000, true);
  expect((await openZip(bomb)).remarks[0]).toContain('it is longer than the zip says');
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
});
