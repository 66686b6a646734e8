import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { digestOf } from '../../../scripts/test/digest-of.ts';
import { FAILED, type Stage, type StageResult } from '../../../scripts/test/stage.ts';
import { unlessUnchanged } from '../../../scripts/test/unless-unchanged.ts';

let folder: string;
let notes: string;
let image = 'one';
const FOUND: StageResult = { passed: 7, failed: 0, skipped: 2 };
const STAGE: Stage = {
  title: 'a stage',
  reads: { paths: ['*.ts', ':!site.ts'], world: () => [image] },
  run: () => FOUND,
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waybill-unchanged-'));
  notes = join(folder, 'cache/notes.json');
  image = 'one';
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  writeFileSync(join(folder, 'read.ts'), 'first');
  writeFileSync(join(folder, 'site.ts'), 'first');
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  vi.spyOn(console, 'error').mockReturnValue();
  vi.stubEnv('WAYBILL_ANEW', '');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Whether the stage was run. */
async function isRun(result: StageResult = FOUND): Promise<boolean> {
  let ran = false;
  await unlessUnchanged(
    STAGE,
    async () => {
      ran = true;
      return result;
    },
    notes,
  );
  return ran;
}

test('a stage that passed is not run again, and its tests count as unchanged', async () => {
  expect(await isRun()).toBe(true);
  expect(await unlessUnchanged(STAGE, async () => FAILED, notes)).toEqual({
    passed: 0,
    failed: 0,
    skipped: 2,
    unchanged: 7,
  });
});

test('a failure is never remembered', async () => {
  expect(await isRun(FAILED)).toBe(true);
  expect(await isRun()).toBe(true);
});

test.each([
  ['a file that it reads', () => writeFileSync(join(folder, 'read.ts'), 'second')],
  ['a new file', () => writeFileSync(join(folder, 'new.ts'), '')],
  ['a file that is gone', () => rmSync(join(folder, 'read.ts'))],
  ['the world', () => (image = 'two')],
  ['being asked for all anew', () => vi.stubEnv('WAYBILL_ANEW', '1')],
])('%s has it run again', async (_, change) => {
  await isRun();
  change();
  expect(await isRun()).toBe(true);
});

test('what it does not read changes nothing', async () => {
  await isRun();
  writeFileSync(join(folder, 'site.ts'), 'second');
  expect(await isRun()).toBe(false);
});

/** Runs the stage, and changes what it reads before it has ended. */
function changedMeanwhile() {
  const run = async () => {
    writeFileSync(join(folder, 'read.ts'), 'second');
    return FOUND;
  };
  return unlessUnchanged(STAGE, run, notes);
}

test('what changes while it runs is not known to have passed', async () => {
  await changedMeanwhile();
  expect(await isRun()).toBe(true);
});

test('nor where it is changed back before it runs again, as it may have read the other one', async () => {
  await changedMeanwhile();
  writeFileSync(join(folder, 'read.ts'), 'first');
  expect(await isRun()).toBe(true);
});

test('a file that is gone is another thing than an empty one', async () => {
  writeFileSync(join(folder, 'empty.ts'), '');
  execFileSync('git', ['add', 'empty.ts'], { cwd: folder });
  await isRun();
  rmSync(join(folder, 'empty.ts'));
  expect(await isRun()).toBe(true);
});

test('what git ignores changes nothing', async () => {
  writeFileSync(join(folder, '.gitignore'), 'made.ts\n');
  await isRun();
  writeFileSync(join(folder, 'made.ts'), '');
  expect(await isRun()).toBe(false);
});

test('a stage that does not say what it reads is always run', async () => {
  const { title, run } = STAGE;
  await unlessUnchanged({ title, run }, async () => FOUND, notes);
  expect(await unlessUnchanged({ title, run }, async () => FAILED, notes)).toEqual(FAILED);
});

test('of two stages that passed both are remembered', async () => {
  await isRun();
  await unlessUnchanged({ ...STAGE, title: 'another stage' }, async () => FOUND, notes);
  expect(await isRun()).toBe(false);
});

test('outside a checkout nothing is remembered', () => {
  expect(digestOf(['.'], [], tmpdir())).toBe(null);
});
