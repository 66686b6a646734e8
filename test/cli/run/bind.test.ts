import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bindInput } from '../../../src/cli/run/bind/bind-input.ts';
import { boundSettings } from '../../../src/cli/run/bind/bound-settings.ts';
import { caseNames } from '../../../src/cli/run/bind/case-names.ts';
import { findCases } from '../../../src/cli/run/bind/find-cases.ts';
import { measureFiles } from '../../../src/cli/run/bind/measure-files.ts';
import { UsageError } from '../../../src/cli/usage-error.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const ELSEWHERE = '/elsewhere/waybill-output';

test('a folder is bound with its real path and every file below it, in bytes', () => {
  const folder = realpathSync(temporaryFolder());
  mkdirSync(join(folder, 'scans/deep'), { recursive: true });
  writeFileSync(join(folder, 'scans/b.dcm'), 'four');
  writeFileSync(join(folder, 'scans/deep/a.dcm'), 'sixsix');
  symlinkSync(join(folder, 'scans'), join(folder, 'link'));
  symlinkSync('../b.dcm', join(folder, 'scans/deep/same'));

  const { input, notes } = bindInput('images', join(folder, 'link'), ELSEWHERE);

  expect(input).toEqual({
    name: 'images',
    typed: join(folder, 'link'),
    path: join(folder, 'scans'),
    kind: 'folder',
    files: [
      { path: 'b.dcm', bytes: 4 },
      { path: 'deep/a.dcm', bytes: 6 },
      { path: 'deep/same', bytes: 4 },
    ],
  });
  expect(notes).toEqual([]);
});

test('a file is bound under its own name, an empty folder with no file', () => {
  const folder = realpathSync(temporaryFolder());
  writeFileSync(join(folder, 'a.txt'), 'abc');
  mkdirSync(join(folder, 'empty'));
  expect(bindInput('x', join(folder, 'a.txt'), ELSEWHERE).input).toMatchObject({
    kind: 'file',
    files: [{ path: 'a.txt', bytes: 3 }],
  });
  expect(bindInput('x', join(folder, 'empty'), ELSEWHERE).input).toMatchObject({ kind: 'folder', files: [] });
});

test('links that lead out of a folder, or nowhere, are told: the container cannot follow them', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'in'));
  mkdirSync(join(folder, 'inside-out'));
  writeFileSync(join(folder, 'inside-out/x'), '');
  symlinkSync('../inside-out/x', join(folder, 'in/out'));
  symlinkSync('nowhere', join(folder, 'in/broken'));
  const { notes, input } = bindInput('images', join(folder, 'in'), ELSEWHERE);
  expect(input.files).toEqual([]);
  expect(notes).toEqual([expect.stringMatching(/^The link broken and 1 more in the input images leads out/)]);
});

test('what is not there, or cannot be bound, is refused by name', () => {
  const folder = temporaryFolder();
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  writeFileSync(join(folder, 'file'), '');
  symlinkSync('loop', join(folder, 'loop'));
  const refusal = (path: string) => {
    try {
      bindInput('images', path, ELSEWHERE);
    } catch (error) {
      if (error instanceof UsageError) return `${error.message} | ${error.help}`;
    }
    return null;
  };
  expect(refusal(join(folder, 'no'))).toMatch(/^--input images: .*no: no such file or folder \| check/);
  expect(refusal(join(folder, 'file/no'))).toMatch(/no such file or folder/);
  expect(refusal(join(folder, 'pipe'))).toMatch(/neither a file nor a folder/);
  expect(refusal(join(folder, 'loop'))).toMatch(/cannot be read: its links lead round in a circle/);
  expect(refusal('~/scans')).toMatch(/leaves ~ as it is .*--input images="\$HOME\/scans"$/);
});

test('more files than are counted are not counted', () => {
  const folder = temporaryFolder();
  for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, name), '');
  expect(measureFiles(folder, 3).files).toHaveLength(3);
  expect(measureFiles(folder, 2).files).toBeNull();
});

test('settings whose names speak of passwords and keys are secret', () => {
  const keys = ['api-key', 'apiKey', 'PASSWORD', 'my_token', '_user', 'threshold', 'keyboard', 'passenger'];
  const secret = boundSettings(keys.map((key) => ({ key, value: 'x' }))).filter((one) => one.secret);
  expect(secret.map(({ key }) => key)).toEqual(['api-key', 'apiKey', 'PASSWORD', 'my_token', '_user']);
});

test('a case is named by what lies below the folders that all share, each name once', () => {
  expect(caseNames(['/d/a.dcm', '/d/b.dcm'])).toEqual(['a.dcm', 'b.dcm']);
  expect(caseNames(['/d/p1/scan.nii', '/d/p2/scan.nii'])).toEqual(['p1-scan.nii', 'p2-scan.nii']);
  expect(caseNames(['/d/a-b/c', '/d/a/b-c', '/d/x'])).toEqual(['a-b-c', 'a-b-c-2', 'x']);
  expect(caseNames(['/d/only'])).toEqual(['only']);
  expect(caseNames(['/d', '/d/a'])).toEqual(['d', 'd-a']);
});

test('whatever the paths, names differ and are fit for a folder', () => {
  const step = fc.stringMatching(/^[a-b-]{1,3}(-2)?$/);
  const path = fc.array(step, { minLength: 1, maxLength: 4 }).map((steps) => `/${steps.join('/')}`);
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 12 }), (paths) => {
      const names = caseNames(paths);
      expect(new Set(names).size).toBe(paths.length);
      for (const name of names) expect(name).toMatch(/^[^/]+$/);
    }),
  );
});

test('a pattern finds files and folders, also those that git ignores, but no hidden ones', async () => {
  const folder = temporaryFolder();
  for (const name of ['p2', 'p1', '.hidden']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'p3'), '');
  writeFileSync(join(folder, '.gitignore'), '*\n');
  const cases = await findCases(`${folder}/*`);
  expect(cases.map(({ name }) => name)).toEqual(['p1', 'p2', 'p3']);
  expect(cases[0]?.path).toBe(join(folder, 'p1'));
  // As in a shell, only the slash at the end leaves files out.
  symlinkSync(join(folder, 'p1'), join(folder, 'p4'));
  const all = async (pattern: string) => (await findCases(`${folder}/${pattern}`)).map(({ name }) => name);
  expect(await all('*/')).toEqual(['p1', 'p2', 'p4']);
  expect(await all('*')).toEqual(['p1', 'p2', 'p3', 'p4']);
  await expect(findCases(`${folder}/*.dcm`)).rejects.toThrow(/matches nothing/);
});

test.runIf(process.getuid?.() === 0)(
  'a file or folder in an input that the caller cannot read is refused by its path',
  () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o755);
    mkdirSync(join(folder, 'in/sub'), { recursive: true });
    writeFileSync(join(folder, 'in/sub/closed'), '');
    chmodSync(join(folder, 'in/sub/closed'), 0o000);
    const module = new URL('../../../src/cli/run/bind/bind-input.ts', import.meta.url).href;
    const code = `import { bindInput } from '${module}';
      try { bindInput('images', process.argv[1], '${ELSEWHERE}'); console.log('none'); } catch ({ message }) { console.log(message); }`;
    const refusal = (): string => {
      const args = ['--input-type=module', '-e', code, join(folder, 'in')];
      return spawnSync(process.execPath, args, { uid: 65_534, gid: 65_534, encoding: 'utf8' }).stdout.trim();
    };
    expect(refusal()).toMatch(/in\/sub\/closed cannot be read: permission denied$/);
    chmodSync(join(folder, 'in/sub/closed'), 0o644);
    expect(refusal()).toBe('none');
    chmodSync(join(folder, 'in/sub'), 0o700);
    expect(refusal()).toMatch(/in\/sub cannot be read: permission denied$/);
  },
);
