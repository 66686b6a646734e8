import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectNothingLeft, launchWorld, namesIn } from './launch-world.ts';
import { shellRun } from './shell-run.ts';

const world = launchWorld();

test('a container that writes its output succeeds, and the file lies in --output with its hash', async () => {
  const run = shellRun('echo told; echo complained >&2; echo done > /out/a.txt; sleep 0.5', world.output);
  const result = await world.launch(run);
  const hash = createHash('sha256').update('done\n').digest('hex');
  expect(result).toMatchObject({ status: 'succeeded', exitCode: 0, signal: null, problems: [] });
  expect(result.outputs).toEqual([
    {
      name: 'output',
      path: 'a.txt',
      bytes: 5,
      sha256: hash,
      owner: `${process.getuid?.()}:${process.getgid?.()}`,
      new: true,
    },
  ]);
  expect(world.printed('stdout')).toBe('told\n');
  expect(world.printed('stderr')).toBe('complained\n');
  expect(result.logTail.split('\n').sort()).toEqual(['', 'complained', 'told']);
  expect(readFileSync(join(world.output, 'a.txt'), 'utf8')).toBe('done\n');
  expect(result.durationMs).toBeGreaterThan(0);
  expect(result.peakMemoryBytes).toBeGreaterThan(0);
  await expectNothingLeft(world);
});

test('a code other than 0 is a failure with that code, and what was written is kept', async () => {
  const result = await world.launch(shellRun('echo half > /out/half.txt; exit 3', world.output));
  expect(result).toMatchObject({ status: 'failed', exitCode: 3, signal: null });
  expect(result.problems.map(({ id }) => id)).toEqual(['run/exit-code']);
  expect(result.problems[0]?.message).toBe('The program ended with code 3.');
  expect(namesIn(world.output)).toEqual(['half.txt']);
  await expectNothingLeft(world);
});

test('a container that writes nothing has failed, and no folder is left behind', async () => {
  const result = await world.launch(shellRun('true', world.output));
  expect(result).toMatchObject({ status: 'failed', exitCode: 0, outputs: [] });
  expect(result.problems).toMatchObject([{ id: 'run/no-output', url: '/problems/run/no-output/' }]);
  expect(namesIn(world.root)).not.toContain('output');
});

test('inputs are read-only, files are placed, scratch folders can be written, and the network is off', async () => {
  const input = join(world.root, 'input');
  mkdirSync(input);
  writeFileSync(join(input, 'a.txt'), 'given');
  const script = [
    'cat /in/a.txt /config.json > /out/seen',
    'touch /in/b 2>/dev/null && echo wrote >> /out/seen',
    'echo x > /work/x || exit 4',
    'ls /sys/class/net >> /out/seen',
    'echo $GREETING >> /out/seen',
    'pwd >> /out/seen',
  ].join('; ');
  const run = shellRun(script, world.output, {
    inputs: [{ name: 'in', source: input, target: '/in' }],
    files: [{ target: '/config.json', text: '{}\n', secret: false, readOnly: true }],
    scratch: ['/work'],
    environment: [{ name: 'GREETING', value: 'hello', secret: false }],
    workingDirectory: '/tmp',
  });
  const result = await world.launch(run);
  expect(result.problems).toEqual([]);
  expect(readFileSync(join(world.output, 'seen'), 'utf8')).toBe('given{}\nlo\nhello\n/tmp\n');
  expect(namesIn(input)).toEqual(['a.txt']);
  await expectNothingLeft(world);
});

test('a file that lay there before is listed as old and stays; one of the same name is replaced', async () => {
  mkdirSync(world.output);
  writeFileSync(join(world.output, 'old.txt'), 'old');
  writeFileSync(join(world.output, 'same.txt'), 'old');
  const result = await world.launch(
    shellRun('ls -A /out > /tmp/n; echo new > /out/same.txt; cat /tmp/n', world.output),
  );
  expect(result.status).toBe('succeeded');
  expect(world.printed('stdout')).toBe('');
  expect(result.outputs.map(({ path, new: isNew }) => [path, isNew])).toEqual([
    ['same.txt', true],
    ['old.txt', false],
  ]);
  expect(readFileSync(join(world.output, 'same.txt'), 'utf8')).toBe('new\n');
});
