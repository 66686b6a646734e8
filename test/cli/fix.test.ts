import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAtomically } from '../../src/cli/fix/write-atomically.ts';
import { FORMATS } from '../../src/core/index.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { waybill } from './waybill.ts';

const GEAR = FORMATS.find((format) => format.id === 'flywheel-gear')?.example ?? '';
/** A comma too many at the end, which mending takes away. */
const BROKEN = GEAR.replace(/\n\}\s*$/, ',\n}\n');

function broken(text = BROKEN): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'manifest.json'), text);
  return folder;
}

test('--fix mends the file, says what it did, and ends with the verdict on what is there now', async () => {
  const folder = broken();
  const { code, stdout, stderr } = await waybill(['validate', '--fix', 'manifest.json'], { cwd: folder });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^manifest\.json: mended\[json\/syntax\] \S.*\nmanifest\.json: accepted by /);
  expect(code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual(JSON.parse(GEAR));
  expect(readdirSync(folder)).toEqual(['manifest.json']);
});

test('--fix --dry-run shows a diff, changes nothing, and ends with the verdict on the file as it is', async () => {
  const folder = broken(BROKEN.replaceAll('\n', '\r\n'));
  const before = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const { code, stdout } = await waybill(['validate', '--fix', '--dry-run', 'manifest.json'], {
    cwd: folder,
  });
  expect(stdout).toMatch(/^--- manifest\.json\n\+\+\+ manifest\.json\n@@ /);
  expect(stdout).toMatch(/\n- {2}\},\n\+ {2}\}\n/);
  expect(stdout).toMatch(/manifest\.json: rejected/);
  expect(code).toBe(1);
  expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(before);
});

test('line breaks and a byte order mark that nothing speaks against stay as they are', async () => {
  const folder = broken(BROKEN.replaceAll('\n', '\r\n'));
  await waybill(['validate', '--fix', 'manifest.json'], { cwd: folder });
  const after = readFileSync(join(folder, 'manifest.json'), 'utf8');
  expect(after).not.toMatch(/[^\r]\n/);
  expect(JSON.parse(after)).toEqual(JSON.parse(GEAR));
});

test('mode and symbolic link stay; what the link points to is mended', async () => {
  const folder = broken();
  const target = join(folder, 'manifest.json');
  chmodSync(target, 0o640);
  mkdirSync(join(folder, 'links'));
  symlinkSync('../manifest.json', join(folder, 'links', 'manifest.json'));
  const { code } = await waybill(['validate', '--fix', 'links/manifest.json'], { cwd: folder });
  expect(code).toBe(0);
  expect(lstatSync(join(folder, 'links', 'manifest.json')).isSymbolicLink()).toBe(true);
  expect(statSync(target).mode & 0o777).toBe(0o640);
  expect(JSON.parse(readFileSync(target, 'utf8'))).toEqual(JSON.parse(GEAR));
});

test('a file with two names is left alone and told, and the others are mended', async () => {
  const folder = broken();
  linkSync(join(folder, 'manifest.json'), join(folder, 'other'));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'manifest.json'), BROKEN);
  const { code, stdout, stderr } = await waybill(['validate', '--fix', 'manifest.json', 'b/manifest.json'], {
    cwd: folder,
  });
  expect(stderr).toMatch(/manifest\.json has 2 names/);
  expect(stdout).toMatch(/b\/manifest\.json: accepted/);
  expect(code).toBe(2);
  expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toBe(BROKEN);
});

test('a file that changed while it was mended is left alone, and nothing stays behind', () => {
  const folder = broken();
  const path = join(folder, 'manifest.json');
  expect(() => writeAtomically(path, 'new', () => false)).toThrow(/changed while it was being mended/);
  expect(readFileSync(path, 'utf8')).toBe(BROKEN);
  expect(readdirSync(folder)).toEqual(['manifest.json']);
});

test('a folder that takes no new file is told in words, and nothing stays behind', () => {
  expect(() => writeAtomically(join(temporaryFolder(), 'gone.json'), 'new', () => true)).toThrow(
    /cannot be mended: .*ENOENT/,
  );
});

test('from standard input the mended text is the output, and the report goes beside it', async () => {
  const { code, stdout, stderr } = await waybill(
    ['validate', '--fix', '-', '--stdin-filename', 'x/manifest.json'],
    {
      input: BROKEN,
    },
  );
  expect(JSON.parse(stdout)).toEqual(JSON.parse(GEAR));
  expect(stderr).toMatch(/x\/manifest\.json: accepted/);
  expect(code).toBe(0);
});

test('the JSON says what was mended', async () => {
  const folder = broken();
  const { stdout } = await waybill(['validate', '--fix', '--format', 'json', 'manifest.json'], {
    cwd: folder,
  });
  const [file] = JSON.parse(stdout).files;
  expect(file).toMatchObject({
    accepted: true,
    mended: [{ id: 'json/syntax', title: expect.any(String) }],
    diff: null,
  });
});

test.each([
  [['--dry-run', 'x'], /--dry-run stands without --fix/],
  [['--watch', '--fix', 'x'], /do not go together/],
  [['--watch', '-'], /standard input cannot be watched/],
  [['--fix', '-', 'x'], /stands alone/],
])('%j contradict each other: exit code 2', async (args, message) => {
  const { code, stdout, stderr } = await waybill(['validate', ...args], { cwd: temporaryFolder() });
  expect(stderr).toMatch(message);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});
