import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { neighbourFinder } from '../../src/cli/package/neighbours.ts';
import { FORMATS } from '../../src/core/index.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { waybill } from './waybill.ts';

const DOCKERFILE = 'FROM python:3.11-slim-bookworm\nCOPY run.py /run.py\nCMD ["python3", "/run.py"]\n';
const PROGRAM = 'import os\nprint(os.environ["RAIVEN_INPUT_DIR"], os.environ["RAIVEN_OUTPUT_DIR"])\n';

/** A folder with these files in it. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const neighbours = (folder: string, judged: string) =>
  neighbourFinder()(join(folder, judged))
    .map(({ path }) => path)
    .sort();

test('neighbours are the recipes, manifests, words and programs of the package, from the Dockerfile downwards', () => {
  const folder = folderWith({
    'gear/Dockerfile': DOCKERFILE,
    'gear/README.md': '# A',
    'gear/files/processing-container.json': '{}',
    'gear/files/task.json': '{}',
    'gear/files/run.py': PROGRAM,
    'gear/files/data.json': '{}',
    'gear/node_modules/x/Dockerfile': DOCKERFILE,
    'gear/.venv/y.py': '',
    'gear/a/b/c/too-deep.py': '',
    'other/Dockerfile': DOCKERFILE,
  });
  expect(neighbours(folder, 'gear/files/task.json')).toEqual([
    '../Dockerfile',
    '../README.md',
    'processing-container.json',
    'run.py',
  ]);
  expect(neighbours(folder, 'gear/Dockerfile')).toEqual([
    'README.md',
    'files/processing-container.json',
    'files/run.py',
    'files/task.json',
  ]);
});

test('a manifest of another name is no neighbour, and neither is a file of more than a megabyte', () => {
  const folder = folderWith({
    'manifest.json': '{}',
    'old-manifest.json': '{}',
    'big.py': '#'.repeat(1_000_001),
    'run.sh': 'true',
  });
  expect(neighbours(folder, 'manifest.json')).toEqual(['run.sh']);
});

test('a manifest is judged with the files beside it', async () => {
  const gear = FORMATS.find((format) => format.id === 'flywheel-gear')?.example ?? '';
  const folder = folderWith({ 'config.json': '{"config": {"no-such-option": 1}}', 'manifest.json': gear });
  const { stdout } = await waybill(
    ['validate', '--format', 'json', '--as', 'flywheel-config', 'config.json'],
    {
      cwd: folder,
    },
  );
  const [file] = JSON.parse(stdout).files;
  expect(file.problems.map(({ message }: { message: string }) => message).join()).toMatch(/no-such-option/);
});

test('a folder and a zip of it are judged as a container for RAIVEN, with the same verdict', async () => {
  const files = { 'box/Dockerfile': DOCKERFILE.replace('FROM', 'FORM'), 'box/run.py': PROGRAM };
  const folder = folderWith(files);
  const inZip = Object.entries(files).map(([path, text]) => [path.replace('box/', ''), Buffer.from(text)]);
  writeFileSync(join(folder, 'box.zip'), zipSync(Object.fromEntries(inZip)));
  const judged = async (...args: string[]) => {
    const { stdout } = await waybill(['validate', '--format', 'json', ...args], { cwd: folder });
    return JSON.parse(stdout).files[0];
  };
  const whole = await judged('--as', 'raiven', 'box');
  const zipped = await judged('box.zip');
  expect(whole).toMatchObject({ format: 'raiven', accepted: false, path: 'box/Dockerfile' });
  expect(zipped).toMatchObject({ format: 'raiven', path: 'box.zip/Dockerfile', problems: whole.problems });
});

test.each([
  [
    'holds Dockerfile, which would unpack to more than 2 MiB',
    zipSync({ Dockerfile: new Uint8Array(3_000_000) }),
  ],
  ['cannot be unpacked: it has no directory at its end', Buffer.from('PK\u0003\u0004 no zip'.repeat(9))],
  ['cannot be unpacked: it has no directory', Buffer.from('')],
])('a zip that %s is refused with exit code 2', async (words, bytes) => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'box.zip'), bytes);
  const { code, stdout, stderr } = await waybill(['validate', 'box.zip'], { cwd: folder });
  expect(stderr).toContain(words);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test.each<[string, number, number]>([
  ['Dockerfile unpacks to more than the 90 bytes', 24, 90],
  ['Dockerfile unpacks to another length', 24, 500_000],
  ['its checksum is wrong', 16, 1],
  ['Dockerfile is encrypted', 8, 1],
  ['Dockerfile is packed in a way (93)', 10, 93],
  ['Dockerfile is not where its directory says', 42, 7],
  ['Dockerfile ends behind the end', 20, 4_000_000],
])('a zip that lies is refused in words: %s', async (words, field, value) => {
  const bytes = Buffer.from(zipSync({ Dockerfile: Buffer.from(DOCKERFILE + '# x\n'.repeat(30_000)) }));
  // Where the fields of an entry stand in the central directory: APPNOTE.TXT 4.3.12.
  const at = bytes.indexOf(Buffer.from('PK\u0001\u0002')) + field;
  if (field < 16) bytes.writeUInt16LE(value, at);
  else bytes.writeUInt32LE(value, at);
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'box.zip'), bytes);
  const { code, stdout, stderr } = await waybill(['validate', 'box.zip'], { cwd: folder });
  expect(stderr).toContain(words);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('paths that lead out of a zip stay in it, as where RAIVEN unpacks it', async () => {
  const folder = temporaryFolder();
  const bytes = zipSync({ '../../Dockerfile': Buffer.from(DOCKERFILE), '/run.py': Buffer.from(PROGRAM) });
  writeFileSync(join(folder, 'box.zip'), bytes);
  const { code, stdout } = await waybill(['validate', '--quiet', 'box.zip'], { cwd: folder });
  expect(stdout).toMatch(/^box\.zip\/Dockerfile: accepted/);
  expect(code).toBe(0);
});

test('a folder and a zip without a Dockerfile at the root are rejected, and where one lies is said', async () => {
  const folder = folderWith({ 'box/container/Dockerfile': DOCKERFILE, 'box/container/run.py': PROGRAM });
  writeFileSync(join(folder, 'box.zip'), zipSync({ 'container/Dockerfile': Buffer.from(DOCKERFILE) }));
  for (const args of [['--as', 'raiven', 'box'], ['box.zip']]) {
    const { code, stdout } = await waybill(['validate', ...args], { cwd: folder });
    expect(stdout).toMatch(/error\[raiven\/no-dockerfile\] .*there is container\/Dockerfile/);
    expect(stdout).not.toMatch(/dockerfile\/no-from/);
    expect(code).toBe(1);
  }
});

test('a zip is not mended', async () => {
  const folder = temporaryFolder();
  const bytes = zipSync({ Dockerfile: Buffer.from('FORM x\n') });
  writeFileSync(join(folder, 'box.zip'), bytes);
  const { code, stderr } = await waybill(['validate', '--fix', 'box.zip'], { cwd: folder });
  expect(stderr).toMatch(/box\.zip is a zip file, which cannot be mended/);
  expect(code).toBe(2);
  expect(readFileSync(join(folder, 'box.zip')).equals(bytes)).toBe(true);
});
