import { expect, test } from 'vitest';
import { type FoundFile, UnreadableFile } from '../../../../src/site/playground/files/found-file.ts';
import type { Detect } from '../../../../src/site/playground/files/open-files.ts';
import { found, open } from './given-files.ts';

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
