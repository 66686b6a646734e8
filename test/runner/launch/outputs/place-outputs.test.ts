import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collect } from '../../../../src/runner/launch/outputs/collect.ts';
import { placeOutputs } from '../../../../src/runner/launch/outputs/place-outputs.ts';
import { removeSecrets } from '../../../../src/runner/launch/outputs/remove-secrets.ts';
import { shellRun } from '../shell-run.ts';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'waybill-place-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('of a folder that is moved, a link stays one where it leads inside, and becomes the file where it leads out', async () => {
  const [stage, output] = [join(folder, 'stage'), join(folder, 'out')];
  mkdirSync(join(stage, 'res'), { recursive: true });
  mkdirSync(output);
  writeFileSync(join(stage, 'other.txt'), 'other');
  writeFileSync(join(stage, 'res/own.txt'), 'own');
  symlinkSync('../other.txt', join(stage, 'res/out'));
  symlinkSync('own.txt', join(stage, 'res/in'));
  const expected = {
    name: 'res',
    mount: 'output',
    kind: 'directory',
    glob: 'res',
    optional: false,
    moveTo: join(output, 'res'),
  } as const;
  const run = shellRun('', output, { expected: [expected] });
  const staging = { root: folder, outputs: [{ folder: stage, target: '/output' }], scratch: [], files: [] };
  const whole = { ...staging, stdout: null, stderr: null };
  const { entries } = await collect(run, whole);
  const moved = entries.filter(({ path }) => path.startsWith('res/'));
  const room = { output, token: 'abc' };
  const placed = await placeOutputs(run, whole, moved, [{ expected, path: 'res' }], room);
  expect(placed).toMatchObject({ problems: [], isComplete: true });
  expect(lstatSync(join(output, 'res/out')).isSymbolicLink()).toBe(false);
  expect(readFileSync(join(output, 'res/out'), 'utf8')).toBe('other');
  expect(lstatSync(join(output, 'res/in')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(output, 'res/in'), 'utf8')).toBe('own');
});

test('files with secrets are removed, and no others', async () => {
  const files = ['secret', 'plain'].map((name) => {
    writeFileSync(join(folder, name), name);
    return { path: join(folder, name), target: '/a', readOnly: true, secret: name === 'secret' };
  });
  await removeSecrets({ root: folder, outputs: [], scratch: [], files, stdout: null, stderr: null });
  expect(['secret', 'plain'].map((name) => existsSync(join(folder, name)))).toEqual([false, true]);
});
