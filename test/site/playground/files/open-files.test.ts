import { type Unzipped, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type FoundFile, UnreadableFile } from '../../../../src/site/playground/files/found-file.ts';
import { type Detect, openFiles } from '../../../../src/site/playground/files/open-files.ts';
import { withZipsUnpacked } from '../../../../src/site/playground/files/with-zips-unpacked.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const found = (path: string, content: string | Uint8Array<ArrayBuffer> = 'x'): FoundFile => {
  const data = typeof content === 'string' ? bytes(content) : content;
  return { path, size: data.length, read: async () => data };
};
const nothing: Detect = async () => null;
const open = (files: readonly FoundFile[], detect = nothing) => openFiles(files, detect);

async function openZip(files: Unzipped | Uint8Array<ArrayBuffer>, name = 'x.zip') {
  const zip = files instanceof Uint8Array ? files : zipSync(files);
  const { found: unpacked, remarks } = await withZipsUnpacked([found(name, zip)]);
  const opened = await open(unpacked);
  return { ...opened, remarks: [...remarks, ...opened.remarks] };
}

test('a single file becomes a tab, whatever it is called', async () => {
  expect(await open([found('notes.txt', 'a: b\n')])).toEqual({
    files: [{ name: 'notes.txt', text: 'a: b\n', format: null }],
    others: [],
    unread: new Map(),
    remarks: [],
  });
});

test('of a folder, manifests and Dockerfiles become tabs, the nearest first; the rest lies beside them', async () => {
  const { files, others, remarks } = await open([
    found('src/main.py', 'print()'),
    found('app/Dockerfile', 'FROM b'),
    found('photo.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])),
    found('Dockerfile', 'FROM a'),
    found('manifest.json', '{}'),
    found('greet.red.yml', 'redVersion: "9"'),
  ]);
  expect(files.map(({ name, text }) => `${name}: ${text}`)).toEqual([
    'Dockerfile: FROM a',
    'greet.red.yml: redVersion: "9"',
    'manifest.json: {}',
    'app/Dockerfile: FROM b',
  ]);
  expect(others).toEqual([
    { path: 'photo.png', text: '' },
    { path: 'src/main.py', text: 'print()' },
  ]);
  expect(remarks).toEqual([]);
});

test('a file with another name becomes a tab where its content is a known format, seen beside the others', async () => {
  const asked: string[] = [];
  const detect: Detect = async (file, beside) => {
    asked.push(`${file.path} beside ${beside.map(({ path }) => path).join()}`);
    return file.text.includes('config') ? 'flywheel-config' : null;
  };
  const all = [
    found('manifest.json'),
    found('config.json', '{"config":{}}'),
    found('data.yml', 'a: b'),
    found('a.py'),
  ];
  const { files, others } = await open(all, detect);
  expect(asked).toEqual(['config.json beside manifest.json', 'data.yml beside manifest.json']);
  expect(files.map(({ name }) => name)).toEqual(['manifest.json', 'config.json']);
  expect(others.map(({ path }) => path)).toEqual(['data.yml', 'a.py']);
});

test('what nobody wrote is left out and told', async () => {
  const { files, others, remarks } = await open([
    found('manifest.json'),
    found('.git/config'),
    found('.git/HEAD'),
    found('web/node_modules/a/package.json'),
    found('__MACOSX/._manifest.json'),
    found('.DS_Store'),
    found('._x'),
  ]);
  expect(files).toHaveLength(1);
  expect(others).toEqual([]);
  expect(remarks).toEqual(['Left out: .git (2 files), node_modules, __MACOSX, .DS_Store, ._x.']);
});

test('paths that lead outside are cut and told, and two of one path become one', async () => {
  const { files, remarks } = await open([
    found('../../manifest.json', 'a'),
    found('manifest.json', 'b'),
    found('x.py'),
  ]);
  expect(files).toEqual([{ name: 'manifest.json', text: 'b', format: null }]);
  expect(remarks).toEqual([
    'In it more than once, the last of them counts: manifest.json.',
    'Paths that led elsewhere were cut: manifest.json.',
  ]);
});

test.each([
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]), 'x.json is a PNG picture, not a text.'],
  [
    'UTF-16',
    new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]),
    'x.json is written in UTF-16. Save it as UTF-8, then open it again.',
  ],
  [
    'Latin-1',
    new Uint8Array([0x22, 0xeb, 0x22]),
    'x.json is not UTF-8, first in line 1. Save it as UTF-8, then open it again.',
  ],
  ['too much', new Uint8Array(4_000_001), 'x.json has 4 MB; files of up to 4 MB are opened.'],
])('%s is not opened, and it is told why', async (_, content, remark) => {
  const { files, remarks } = await open([found('x.json', content)]);
  expect(files).toEqual([]);
  expect(remarks).toEqual([remark]);
});

test('a byte order mark is kept and told', async () => {
  const { files, remarks } = await open([found('x.json', '\u{feff}{}')]);
  expect(files[0]?.text).toBe('\u{feff}{}');
  expect(remarks).toEqual(['x.json begins with a byte order mark, which was kept.']);
});

test('a file that went away is told, and the others are opened', async () => {
  const gone: FoundFile = {
    path: 'Dockerfile',
    size: 1,
    read: () => Promise.reject(new UnreadableFile('could not be read.')),
  };
  const { files, others, remarks } = await open([gone, found('manifest.json')]);
  expect(files.map(({ name }) => name)).toEqual(['manifest.json']);
  expect(others).toEqual([{ path: 'Dockerfile', text: '' }]);
  expect(remarks).toEqual(['Dockerfile could not be read.']);
});

test('long files beside the tabs are known by name, and many are read up to a bound', async () => {
  const long = found('long.txt', 'x'.repeat(200_001));
  const many = Array.from({ length: 30 }, (_, index) => found(`z${index}.txt`, 'x'.repeat(199_000)));
  const { others } = await open([found('manifest.json'), long, ...many]);
  expect(others.find(({ path }) => path === 'long.txt')?.text).toBe('');
  expect(others.filter(({ text }) => text !== '')).toHaveLength(25);
  expect(others).toHaveLength(31);
});

test('a manifest is found however many files lie beside it and before it', async () => {
  const scans = Array.from({ length: 2500 }, (_, index) => found(`${index}.dcm`));
  const { files, others } = await open([...scans, found('app/Dockerfile', 'FROM a'), found('manifest.json')]);
  expect(files.map(({ name }) => name)).toEqual(['manifest.json', 'app/Dockerfile']);
  expect(others).toHaveLength(1998);
});

test('more tabs and files than a person can use are bounded and told', async () => {
  const manifests = Array.from({ length: 30 }, (_, index) => found(`g${index}/manifest.json`));
  const rest = Array.from({ length: 2000 }, (_, index) => found(`d/d/${index}.txt`));
  const { files, others, remarks } = await open([...manifests, ...rest]);
  expect(files).toHaveLength(20);
  expect(files.length + others.length).toBe(2000);
  expect(remarks).toEqual([
    'Only 2,000 of 2,030 files were looked at: first what may be a manifest or a Dockerfile, then what is nearest to the root.',
    'Only the first 20 manifests and Dockerfiles became tabs; the others are listed beside them.',
  ]);
});

test('where nothing is a manifest, that is said', async () => {
  const { files, others, remarks } = await open([found('a.py'), found('b.json', '{}')]);
  expect([files.length, others.length]).toEqual([0, 2]);
  expect(remarks[0]).toContain('None of these files is a manifest');
});

const silent: Detect = async ({ path }) => (path.endsWith('.txt.json') ? null : 'no-answer');

test('where the judge does not answer, that is said and nothing else, and a file that alone can be meant is opened', async () => {
  expect(await open([found('a.py'), found('b.txt.json'), found('c.json', '{}')], silent)).toEqual({
    files: [{ name: 'c.json', text: '{}', format: null }],
    others: [
      { path: 'b.txt.json', text: 'x' },
      { path: 'a.py', text: 'x' },
    ],
    unread: new Map(),
    remarks: ['The judge did not answer, so it is not known what c.json is. It was opened all the same.'],
  });
  const several = await open([found('b.json'), found('a.py'), found('c.yml')], silent);
  expect([several.files.length, several.others.length]).toEqual([0, 3]);
  expect(several.remarks).toEqual([
    'The judge did not answer, so it is not known what b.json, c.yml are. Open the one you mean by itself.',
  ]);
  const beside = await open([found('Dockerfile'), found('b.json')], silent);
  expect(beside.files.map(({ name }) => name)).toEqual(['Dockerfile']);
  expect(beside.remarks).toEqual([
    'The judge did not answer, so it is not known what b.json is. It is listed beside the tabs.',
  ]);
});

test('a judge that does not answer is not asked for each of many files', async () => {
  let asked = 0;
  const detect: Detect = async () => {
    asked += 1;
    return 'no-answer';
  };
  const many = Array.from({ length: 50 }, (_, index) => found(`${index}.json`));
  const { remarks } = await open([found('Dockerfile'), ...many], detect);
  expect(asked).toBe(3);
  expect(remarks).toEqual([
    'The judge did not answer, so it is not known what 0.json, 1.json, 10.json and 47 more are. They are listed beside the tabs.',
  ]);
});

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

/** Offset of the only entry in the directory of a zip. */
function entryAt(zip: Uint8Array): number {
  const at = Buffer.from(zip).lastIndexOf('PK\u0001\u0002', undefined, 'latin1');
  expect(at).toBeGreaterThan(0);
  return at;
}

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

test('thousands of manifests that are as long as may be are not all unpacked', async () => {
  let unpacked = 0;
  const long = (index: number): FoundFile => ({
    path: `${index}/manifest.json`,
    size: 4_000_000,
    read: async () => {
      unpacked += 1;
      throw new UnreadableFile('is damaged.');
    },
  });
  const { files, remarks } = await open(Array.from({ length: 2000 }, (_, index) => long(index)));
  expect(files).toEqual([]);
  expect(unpacked).toBe(10);
  expect(remarks[0]).toContain('Only the first 20');
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
