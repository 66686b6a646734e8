import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writePackage } from '../../../src/cli/init/write-package.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { waybill } from '../waybill.ts';

test('what exists is named, and nothing at all is written', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'p'));
  writeFileSync(join(cwd, 'p', 'main.py'), 'mine');
  expect(await waybill(['init', 'raiven', 'p'], { cwd })).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(/^error: p\/main\.py exists already\n {2}help: nothing was written/),
  });
  expect(readdirSync(join(cwd, 'p'))).toEqual(['main.py']);
  expect(readFileSync(join(cwd, 'p', 'main.py'), 'utf8')).toBe('mine');
});

test('a second package in the same folder names all files that are there', async () => {
  const cwd = temporaryFolder();
  await waybill(['init', 'red', 'p'], { cwd });
  const { code, stderr } = await waybill(['init', 'red', 'p'], { cwd });
  expect(code).toBe(2);
  for (const file of ['p/Dockerfile', 'p/p.red.yml', 'p/sample/phantom.pgm']) expect(stderr).toContain(file);
});

test('a link that leads nowhere is in the way too', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'p'));
  symlinkSync('nowhere', join(cwd, 'p', 'Dockerfile'));
  expect(await waybill(['init', 'raiven', 'p'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('p/Dockerfile exists already'),
  });
  expect(existsSync(join(cwd, 'p', 'nowhere'))).toBe(false);
});

test('an empty folder, and one with other files, are filled; folders above are made', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'mine'));
  writeFileSync(join(cwd, 'mine', 'LICENSE'), 'mine');
  expect(await waybill(['init', 'raiven', 'mine'], { cwd })).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, 'mine', 'LICENSE'), 'utf8')).toBe('mine');
  expect(await waybill(['init', 'raiven', 'a/b/c'], { cwd })).toMatchObject({ code: 0 });
  mkdirSync(join(cwd, 'My Work'));
  const here = await waybill(['init', 'flywheel', '.'], { cwd: join(cwd, 'My Work') });
  expect(here.code).toBe(0);
  expect(here.stdout).not.toContain('cd ');
  expect(JSON.parse(readFileSync(join(cwd, 'My Work', 'manifest.json'), 'utf8')).name).toBe('my-work');
});

test.each([
  ['a file', 'file', /^error: file exists and is no folder$/m],
  ['below a file', 'file/p', /^error: file\/p cannot be made: a file stands where a folder is needed$/m],
  ['a link that leads nowhere', 'loose', /^error: loose cannot be made: /m],
  ['a circle of links', 'circle', /^error: circle cannot be made: its links lead round in a circle$/m],
  ['a name that is too long', 'x'.repeat(300), /^error: x+ cannot be made: its name is too long$/m],
  ['empty', '', /^error: the name of the folder is empty$/m],
  ['a folder with a file named sample', 'taken', /^error: taken\/sample exists and is no folder$/m],
])('a DIR that is %s is refused in words', async (_, folder, message) => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'file'), '');
  symlinkSync('nowhere', join(cwd, 'loose'));
  symlinkSync('circle', join(cwd, 'circle'));
  mkdirSync(join(cwd, 'taken'));
  writeFileSync(join(cwd, 'taken', 'sample'), '');
  const before = readdirSync(cwd, { recursive: true });
  expect(await waybill(['init', 'raiven', folder], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(message),
  });
  expect(readdirSync(cwd, { recursive: true })).toEqual(before);
});

/** Root may write everywhere, so somebody else tries. */
test.runIf(process.getuid?.() !== 0 || spawnSync('setpriv', ['--version']).status === 0)(
  'a folder that one may not write to is refused in words',
  () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'locked'));
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'locked'), 0o555);
    const write = `import { writePackage } from ${JSON.stringify(join(process.cwd(), 'src/cli/init/write-package.ts'))};
      try { writePackage('locked/p', [{ path: 'a', text: '' }]); } catch (error) { console.log(error.message, '|', error.help); }`;
    const node = [process.execPath, '--input-type=module', '-e', write];
    const [program = '', ...args] =
      process.getuid?.() === 0
        ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', ...node]
        : node;
    const { stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
    expect(stdout || stderr).toBe(
      'locked/p cannot be made: permission denied | nothing was left behind; name a folder that you may write to\n',
    );
  },
);

test('what fails half way leaves nothing behind but what was there', () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'there'));
  const files = [
    { path: 'a', text: 'a' },
    { path: 'in/b', text: 'b' },
    { path: `in/${'c'.repeat(300)}`, text: 'c' },
  ];
  expect(() => writePackage(join(cwd, 'there', 'new', 'p'), files)).toThrow(/its name is too long/);
  expect(() => writePackage(join(cwd, 'there'), files)).toThrow(/its name is too long/);
  expect(readdirSync(cwd, { recursive: true })).toEqual(['there']);
});

test('what comes to be while files are written is not overwritten', () => {
  const folder = join(temporaryFolder(), 'p');
  const files = ['a', 'a'].map((path) => ({ path, text: '' }));
  expect(() => writePackage(folder, files)).toThrow(/something is there already/);
  expect(existsSync(folder)).toBe(false);
});

test.runIf(process.platform === 'linux')(
  'a place that takes no files is refused and not tried for ever',
  () => {
    expect(() => writePackage('/proc/waybill', [{ path: 'a', text: '' }])).toThrow(/no place for files/);
  },
);

test('what could not be removed again is named, and nothing is said to be gone that is there', () => {
  const folder = join(temporaryFolder(), 'p');
  const files = [
    { path: 'one', text: '' },
    {
      path: 'two',
      get text() {
        // Somebody else works in the new folder at the same time.
        rmSync(join(folder, 'one'));
        mkdirSync(join(folder, 'one'));
        writeFileSync(join(folder, 'two'), 'theirs');
        return '';
      },
    },
  ];
  const one = join(folder, 'one');
  expect(() => writePackage(folder, files)).toThrow(
    expect.objectContaining({
      message: `${folder} cannot be made: something is there already`,
      help: `remove ${one}, which could not be removed again; name a folder that you may write to`,
    }),
  );
  expect(readFileSync(join(folder, 'two'), 'utf8')).toBe('theirs');
});
