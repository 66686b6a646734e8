import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ZipError, zipDirectory } from '../../../src/core/index.ts';

const ENTRY = 'PK\u0001\u0002';
const END = 'PK\u0005\u0006';
const END_64 = 'PK\u0006\u0006';
const LOCATOR_64 = 'PK\u0006\u0007';
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
const directory = (zip: Uint8Array) => zipDirectory(zip, utf8);
const zipOf = (files: Zippable = { 'a.txt': strToU8('text') }) => Buffer.from(zipSync(files, { level: 0 }));
const at = (zip: Buffer, mark: string) => zip.lastIndexOf(mark, undefined, 'latin1');

/** A zip whose one entry has such extra fields; its end counts them. */
function withExtra(extra: Buffer, change: (entry: Buffer) => void = () => {}): Buffer {
  const zip = zipOf();
  const [start, end] = [at(zip, ENTRY), at(zip, END)];
  const [entry, tail] = [zip.subarray(start, end), zip.subarray(end)];
  entry.writeUInt16LE(extra.length, 30);
  change(entry);
  tail.writeUInt32LE(entry.length + extra.length, 12);
  return Buffer.concat([zip.subarray(0, start), entry, extra, tail]);
}

function field(kind: number, content: Buffer): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(kind, 0);
  head.writeUInt16LE(content.length, 2);
  return Buffer.concat([head, content]);
}

/** With a second end, as a zip of more than four gigabytes has it. */
function withSecondEnd(change: (end: Buffer, locator: Buffer) => void): Buffer {
  const zip = zipOf();
  const [start, end] = [at(zip, ENTRY), at(zip, END)];
  const second = Buffer.alloc(56);
  second.write(END_64, 'latin1');
  second.writeBigUInt64LE(1n, 32);
  second.writeBigUInt64LE(BigInt(end - start), 40);
  second.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.write(LOCATOR_64, 'latin1');
  locator.writeBigUInt64LE(BigInt(end), 8);
  change(second, locator);
  return Buffer.concat([zip.subarray(0, end), second, locator, zip.subarray(end)]);
}

function changed(change: (zip: Buffer) => void, zip = zipOf()): Buffer {
  change(zip);
  return zip;
}

test('what stands behind a name is passed over: extra fields and the remark of an entry', () => {
  const zip = zipOf({
    a: [strToU8('1'), { comment: 'first', extra: { 30837: new Uint8Array(11) } }],
    b: [strToU8('22'), { comment: 'second' }],
  });
  expect(directory(zip).map(({ name, size }) => [name, size])).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});

test.each([0, 1000, 0xffff])('a zip may end with a remark of %i bytes', (length) => {
  const zip = zipOf();
  zip.writeUInt16LE(length, zip.length - 2);
  expect(directory(Buffer.concat([zip, Buffer.alloc(length, 'x')]))).toHaveLength(1);
});

test('long numbers are found behind other extra fields, and taken in their order', () => {
  const long = Buffer.alloc(16);
  long.writeBigUInt64LE(5_000_000_000n, 0);
  long.writeBigUInt64LE(4_999_999_999n, 8);
  const zip = withExtra(Buffer.concat([field(0x5455, Buffer.alloc(5)), field(1, long)]), (entry) => {
    entry.writeUInt32LE(0xffffffff, 20);
    entry.writeUInt32LE(0xffffffff, 24);
  });
  expect(directory(zip)).toMatchObject([{ size: 5_000_000_000, packedSize: 4_999_999_999, offset: 0 }]);
});

test('a number that says that it is elsewhere, and is not, stays as it is', () => {
  const zip = withExtra(Buffer.alloc(0), (entry) => entry.writeUInt32LE(0xffffffff, 24));
  expect(directory(zip)).toMatchObject([{ size: 0xffffffff, packedSize: 4 }]);
});

test('a second end is read', () => {
  expect(directory(withSecondEnd(() => {}))).toMatchObject([{ name: 'a.txt', size: 4 }]);
});

test.each([
  ['a directory that is longer than the zip', changed((zip) => zip.writeUInt32LE(9999, zip.length - 10))],
  ['more entries than there are', changed((zip) => zip.writeUInt16LE(2, zip.length - 12))],
  ['a name beyond the directory', changed((zip) => zip.writeUInt16LE(9999, at(zip, ENTRY) + 28))],
  [
    'an entry that is cut off',
    changed(
      (zip) => {
        zip.writeUInt16LE(2, zip.length - 12);
        // The remark ends with the mark of an entry, and is told to be that much shorter.
        zip.write(ENTRY, at(zip, END) - 4, 'latin1');
        zip.writeUInt16LE(2, zip.indexOf(ENTRY, 0, 'latin1') + 32);
      },
      zipOf({ a: [strToU8('1'), { comment: 'remark' }] }),
    ),
  ],
  ['a second end that is none', withSecondEnd((end) => end.write('none', 'latin1'))],
])('a zip with %s is refused', (_, zip) => {
  expect(() => directory(zip)).toThrow(ZipError);
});

test('a second end is found where it stands, though its locator says another place', () => {
  const zip = withSecondEnd((_, locator) => locator.writeBigUInt64LE(1n << 40n, 8));
  expect(directory(zip)).toMatchObject([{ name: 'a.txt', offset: 0 }]);
});

test.each([
  ['short', zipOf()],
  ['long', withSecondEnd(() => {})],
])('a program before a zip with a %s end moves all places', (_, zip) => {
  const program = Buffer.from('#!/bin/sh\nunzip "$0"\n');
  const whole = Buffer.concat([program, zip]);
  const [entry] = directory(whole);
  expect(entry).toMatchObject({ name: 'a.txt', offset: program.length });
  expect(directory(zip)[0]?.offset).toBe(0);
});
