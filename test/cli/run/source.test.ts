import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { unpackZip } from '../../../src/cli/package/zip/unpack-zip.ts';
import { chooseRunnable } from '../../../src/cli/run/source/choose-runnable.ts';
import { keepUnpacked } from '../../../src/cli/run/source/keep-unpacked.ts';
import { openSource } from '../../../src/cli/run/source/open-source.ts';
import { openZip } from '../../../src/cli/run/source/open-zip.ts';
import { sweepUnpacked } from '../../../src/cli/run/source/sweep-unpacked.ts';
import { FORMATS, type FormatId } from '../../../src/core/index.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const RAIVEN = 'FROM debian:bookworm-slim\nENV OUT=$RAIVEN_OUTPUT_DIR\nCMD ["true"]\n';
const PLAIN = 'FROM debian:bookworm-slim\nCMD ["true"]\n';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const exampleOf = (id: FormatId) => FORMATS.find((format) => format.id === id)?.example ?? '';

test.each([
  [{ Dockerfile: PLAIN, 'manifest.json': '{}' }, 'flywheel-gear', 'manifest.json'],
  [
    { Dockerfile: PLAIN, 'processing-container.json': '{}' },
    'kaapana-processing-container',
    'processing-container.json',
  ],
  [
    { Dockerfile: PLAIN, 'files/processing-container.json': '{}' },
    'kaapana-processing-container',
    'files/processing-container.json',
  ],
  [{ 'task.json': '{}' }, 'kaapana-task', 'task.json'],
  [{ 'a.red.yml': '' }, 'red', 'a.red.yml'],
  [{ Dockerfile: RAIVEN, 'config.json': '{}' }, 'raiven', 'Dockerfile'],
] as const)('the only thing in a folder that runs is taken: %o', (files, format, path) => {
  expect(chooseRunnable(folderOf(files), undefined)).toEqual({ runnable: { format, path }, notes: [] });
});

test('a Dockerfile alone is taken for RAIVEN, and that is said', () => {
  const { runnable, notes } = chooseRunnable(folderOf({ dockerfile: PLAIN }), undefined);
  expect(runnable).toEqual({ format: 'raiven', path: 'dockerfile' });
  expect(notes).toEqual([expect.stringMatching(/^No manifest lies beside the dockerfile/)]);
});

test('several things are refused by name, and --as decides', () => {
  const folder = folderOf({ Dockerfile: RAIVEN, 'manifest.json': '{}', 'a.red.yml': '', 'b.red.yml': '' });
  const refusal = (as?: FormatId) => {
    try {
      return chooseRunnable(folder, as).runnable.path;
    } catch (error) {
      return error;
    }
  };
  expect(refusal()).toMatchObject({
    message: expect.stringMatching(/a\.red\.yml .*, b\.red\.yml .*, manifest\.json .*, Dockerfile \(RAIVEN/),
    help: expect.stringMatching(/^name the file itself: waybill run .*\/a\.red\.yml$/),
  });
  expect(refusal('red')).toMatchObject({ message: expect.stringMatching(/several/) });
  expect(refusal('flywheel-gear')).toBe('manifest.json');
  expect(refusal('raiven')).toBe('Dockerfile');
  const two = folderOf({ Dockerfile: RAIVEN, 'manifest.json': '{}' });
  expect(() => chooseRunnable(two, undefined)).toThrow(
    expect.objectContaining({ help: 'choose with --as flywheel-gear or --as raiven' }),
  );
});

test('a folder without anything that runs says what was looked for', () => {
  const folder = folderOf({ 'README.md': '' });
  expect(() => chooseRunnable(folder, undefined)).toThrow(/neither a manifest nor a Dockerfile/);
  expect(() => chooseRunnable(folder, 'kaapana-task')).toThrow(
    expect.objectContaining({ help: expect.stringMatching(/^it would be named task\.json/) }),
  );
});

test('a manifest is built by the Dockerfile beside it, for Kaapana by the one above its folder', async () => {
  const gear = realpathSync(folderOf({ Dockerfile: PLAIN, 'manifest.json': exampleOf('flywheel-gear') }));
  expect(await openSource(join(gear, 'manifest.json'), undefined)).toMatchObject({
    format: null,
    build: { context: gear, dockerfile: 'Dockerfile' },
    judged: { text: exampleOf('flywheel-gear') },
  });
  const kaapana = realpathSync(folderOf({ Dockerfile: PLAIN, 'files/processing-container.json': '{}' }));
  expect((await openSource(join(kaapana, 'files/processing-container.json'), undefined)).build?.context).toBe(
    kaapana,
  );
  const alone = folderOf({ 'x/manifest.json': '{}', Dockerfile: PLAIN });
  expect((await openSource(join(alone, 'x/manifest.json'), undefined)).build).toBeNull();
});

test('a Dockerfile that is named is what is built', async () => {
  const folder = realpathSync(folderOf({ Dockerfile: PLAIN, 'raiven.Dockerfile': RAIVEN }));
  expect((await openSource(join(folder, 'raiven.Dockerfile'), 'raiven')).build).toEqual({
    context: folder,
    dockerfile: 'raiven.Dockerfile',
  });
});

test('a zip is unpacked into a private folder that is gone when it is closed', async () => {
  const folder = temporaryFolder();
  const zip = join(folder, 'double.zip');
  writeFileSync(zip, zipSync({ Dockerfile: strToU8(RAIVEN), 'src/run.py': strToU8('print()') }));
  const { source, close } = await openZip(zip, undefined, false);
  const context = source.build?.context ?? '';
  expect(source).toMatchObject({ format: 'raiven', name: 'double', judged: { path: `${zip}/Dockerfile` } });
  expect(readFileSync(join(context, 'src/run.py'), 'utf8')).toBe('print()');
  expect(execFileSync('stat', ['-c', '%a', join(context, '..')], { encoding: 'utf8' }).trim()).toBe('700');
  close();
  expect(existsSync(context)).toBe(false);
});

test('a zip for a printed line is unpacked into the cache by its content, and stays there as it is', async () => {
  const folder = realpathSync(temporaryFolder());
  const zip = join(folder, 'double.zip');
  writeFileSync(zip, zipSync({ Dockerfile: strToU8(RAIVEN) }));
  const kept = keepUnpacked(zip, join(folder, 'cache'));
  writeFileSync(join(kept, 'Dockerfile'), 'changed');
  expect(keepUnpacked(zip, join(folder, 'cache'))).toBe(kept);
  expect(readFileSync(join(kept, 'Dockerfile'), 'utf8')).toBe(RAIVEN);
  expect(readdirSync(join(folder, 'cache'))).toHaveLength(1);
  expect(() => keepUnpacked(zip, join(zip, 'cache'))).toThrow(/cannot be unpacked to .*double\.zip\/cache/);
});

test('a zip with numbers of 64 bits is unpacked as any other', () => {
  const folder = temporaryFolder();
  const plain = Buffer.from(zipSync({ a: strToU8('abc') }, { level: 0 }));
  writeFileSync(join(folder, 'a.zip'), withLongNumbers(plain));
  mkdirSync(join(folder, 'to'));
  unpackZip(join(folder, 'a.zip'), join(folder, 'to'));
  expect(readFileSync(join(folder, 'to/a'), 'utf8')).toBe('abc');
});

/** The same zip of one entry, all of whose numbers stand in the longer fields (APPNOTE.TXT 4.3.14, 4.3.15, 4.5.3). */
function withLongNumbers(zip: Buffer): Buffer {
  const start = zip.indexOf('PK\u0001\u0002');
  const end = zip.indexOf('PK\u0005\u0006');
  const entry = Buffer.from(zip.subarray(start, end));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  for (const [at, place] of [24, 20, 42].entries()) {
    extra.writeBigUInt64LE(BigInt(entry.readUInt32LE(place)), 4 + 8 * at);
    entry.writeUInt32LE(0xffffffff, place);
  }
  entry.writeUInt16LE(extra.length, 30);
  const size = BigInt(entry.length + extra.length);
  const long = Buffer.alloc(56);
  long.writeUInt32LE(0x06064b50, 0);
  for (const place of [24, 32]) long.writeBigUInt64LE(1n, place);
  long.writeBigUInt64LE(size, 40);
  long.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start) + size, 8);
  const last = Buffer.from(zip.subarray(end));
  last.fill(0xff, 8, 20);
  return Buffer.concat([zip.subarray(0, start), entry, extra, long, locator, last]);
}

test('what a killed process has unpacked is removed by the next one, and what a living one has stays', () => {
  const dead = spawnSync('true').pid;
  const left = join(tmpdir(), `waybill-zip-${dead}-abcdef`);
  const used = join(tmpdir(), `waybill-zip-${process.pid}-abcdef`);
  mkdirSync(join(left, 'package'), { recursive: true });
  mkdirSync(used);
  sweepUnpacked();
  expect(existsSync(left)).toBe(false);
  expect(existsSync(used)).toBe(true);
  execFileSync('rmdir', [used]);
});

test.each([
  ['../../outside', 'outside'],
  ['/etc/outside', 'etc/outside'],
  ['a/../../outside', 'a/outside'],
])('an entry %s stays in the folder', (name, lies) => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'x/y'), { recursive: true });
  writeFileSync(join(folder, 'a.zip'), zipSync({ [name]: strToU8('x') }));
  unpackZip(join(folder, 'a.zip'), join(folder, 'x/y'));
  expect(readFileSync(join(folder, 'x/y', lies), 'utf8')).toBe('x');
  expect(readdirSync(folder).sort()).toEqual(['a.zip', 'x']);
});

test('a link in a zip becomes a file, as it does for RAIVEN, and leads nowhere', () => {
  const folder = temporaryFolder();
  const link: Zippable = { link: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] };
  writeFileSync(join(folder, 'a.zip'), zipSync({ ...link, 'link2/x': strToU8('') }));
  mkdirSync(join(folder, 'to'));
  unpackZip(join(folder, 'a.zip'), join(folder, 'to'));
  expect(readFileSync(join(folder, 'to/link'), 'utf8')).toBe('/etc/passwd');
});

test('a name that is file and folder at once, broken bytes and a bomb are refused in words', () => {
  const folder = temporaryFolder();
  const unpack = (bytes: Uint8Array) => () => {
    writeFileSync(join(folder, 'a.zip'), bytes);
    const to = join(folder, `to${readdirSync(folder).length}`);
    mkdirSync(to);
    unpackZip(join(folder, 'a.zip'), to);
  };
  expect(unpack(zipSync({ a: strToU8('x'), 'a/b': strToU8('x') }))).toThrow(/a\/b is both a file and a fold/);
  expect(unpack(strToU8('no zip at all'))).toThrow(/cannot be unpacked/);
  const bomb = Buffer.from(zipSync({ a: strToU8('x'), b: strToU8('y'), c: strToU8('z') }));
  // The directory at the end says how long each is when it is unpacked (APPNOTE.TXT 4.3.12).
  for (let at = bomb.indexOf('PK\u0001\u0002'); at >= 0; at = bomb.indexOf('PK\u0001\u0002', at + 1)) {
    bomb.writeUInt32LE(0xf0000000, at + 24);
  }
  expect(unpack(bomb)).toThrow(/would unpack to more than 8 GiB/);
});
