import { type Unzipped, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type FoundFile, UnreadableFile } from '../../../../src/site/playground/files/found-file.ts';
import { type Detect, openFiles } from '../../../../src/site/playground/files/open-files.ts';
import { withZipsUnpacked } from '../../../../src/site/playground/files/with-zips-unpacked.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const found = (path: string, content: string | Uint8Array = 'x'): FoundFile => {
  const data = typeof content === 'string' ? bytes(content) : content;
  return { path, size: data.length, read: async () => data };
};
const nothing: Detect = async () => null;
const open = (files: readonly FoundFile[], detect = nothing) => openFiles(files, detect);

async function openZip(files: Unzipped | Uint8Array, name = 'x.zip') {
  const zip = files instanceof Uint8Array ? files : zipSync(files);
  const { found: unpacked, remarks } = await withZipsUnpacked([found(name, zip)], unzipSync);
  const opened = await open(unpacked);
  return { ...opened, remarks: [...remarks, ...opened.remarks] };
}

test('a single file becomes a tab, whatever it is called', async () => {
  expect(await open([found('notes.txt', 'a: b\n')])).toEqual({
    files: [{ name: 'notes.txt', text: 'a: b\n', format: null }],
    others: [],
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
  expect(remarks).toEqual(['Paths that led elsewhere were cut: manifest.json.']);
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

test('more tabs and files than a person can use are bounded and told', async () => {
  const manifests = Array.from({ length: 30 }, (_, index) => found(`g${index}/manifest.json`));
  const rest = Array.from({ length: 2000 }, (_, index) => found(`d/d/${index}.txt`));
  const { files, others, remarks } = await open([...manifests, ...rest]);
  expect(files).toHaveLength(20);
  expect(files.length + others.length).toBe(2000);
  expect(remarks).toEqual([
    'Only the 2,000 files nearest to the root were looked at, of 2,030 files.',
    'Only the first 20 manifests and Dockerfiles became tabs; the others are listed beside them.',
  ]);
});

test('where nothing is a manifest, that is said', async () => {
  const { files, others, remarks } = await open([found('a.py'), found('b.json', '{}')]);
  expect([files.length, others.length]).toEqual([0, 2]);
  expect(remarks[0]).toContain('None of these files is a manifest');
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
  const { found: unpacked } = await withZipsUnpacked([zip, found('Dockerfile')], unzipSync);
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

test('a zip whose content is another than it says is told, and costs no more than it says', async () => {
  const zip = zipSync({ 'manifest.json': bytes('{"a": 1}') });
  new DataView(zip.buffer).setUint32(entryAt(zip) + 24, 3_000_000, true);
  expect((await openZip(zip)).remarks).toEqual([
    'manifest.json could not be unpacked: it is damaged in the zip, or locked with a password.',
  ]);
  const bomb = zipSync({ 'manifest.json': new Uint8Array(50_000_000) });
  const before = process.memoryUsage().arrayBuffers;
  expect((await openZip(bomb)).remarks).toEqual(['manifest.json has 50 MB; files of up to 4 MB are opened.']);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
});

test('a zip that is locked with a password is told', async () => {
  // Such an entry is twelve bytes longer than its content.
  const zip = zipSync({ 'manifest.json': bytes(`{"a": 1}${'x'.repeat(12)}`) }, { level: 0 });
  new DataView(zip.buffer).setUint32(entryAt(zip) + 24, 8, true);
  expect((await openZip(zip)).remarks[0]).toContain('locked with a password');
});

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
  new DataView(liar.buffer).setUint16(liar.length - 14, 0xffff, true);
  expect((await openZip(liar)).remarks).toHaveLength(1);
});
