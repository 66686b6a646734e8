import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { UnreadableFile } from '../../../../../src/site/playground/files/found-file.ts';
import { filesOfZip } from '../../../../../src/site/playground/files/zip/files-of-zip.ts';

const zipOf = (files: Zippable, level: 0 | 6 = 6) => zipSync(files, { level });
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const only = (zip: Uint8Array<ArrayBuffer>) => filesOfZip(zip)[0]?.read();

/** Long, and no part of it as another one. */
const LONG = Array.from({ length: 60_000 }, (_, at) => `${at} `).join('');

test.each([0, 6] as const)(
  'a long file comes in parts, and is checked as a whole (level %i)',
  async (level) => {
    expect(text(await only(zipOf({ 'long.txt': strToU8(LONG) }, level)))).toBe(LONG);
  },
);

test('folders are left out, also where they end as Windows writes them', () => {
  const zip = zipOf({ 'a/': new Uint8Array(), 'b\\': new Uint8Array(), 'b\\c.json': strToU8('{}') });
  expect(filesOfZip(zip).map(({ path }) => path)).toEqual(['b\\c.json']);
});

test('a file is found where its own header has more than the directory says of it', async () => {
  const zip = Buffer.from(zipOf({ a: strToU8('text') }));
  const headerEnd = 30 + 1;
  const extra = Buffer.from('UX\u0004\u0000time', 'latin1');
  const longer = Buffer.concat([zip.subarray(0, headerEnd), extra, zip.subarray(headerEnd)]);
  longer.writeUInt16LE(extra.length, 28);
  longer.writeUInt32LE(longer.readUInt32LE(longer.length - 6) + extra.length, longer.length - 6);
  expect(text(await only(new Uint8Array(longer)))).toBe('text');
});

test('a zip that lies within other bytes is read from where it begins', async () => {
  const zip = zipOf({ a: strToU8('text') });
  const around = new Uint8Array(zip.length + 20);
  around.set(zip, 10);
  expect(text(await only(around.subarray(10, 10 + zip.length)))).toBe('text');
});

test('a file that begins behind the end of the zip is refused', async () => {
  const zip = zipOf({ a: strToU8('text') });
  const entry = Buffer.from(zip).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  new DataView(zip.buffer).setUint32(entry + 42, zip.length, true);
  await expect(only(zip)).rejects.toThrow(
    new UnreadableFile('is damaged in the zip: it is not where the zip says. Pack it again.'),
  );
});
