import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expectNothingLeft, launchWorld, namesIn } from './launch-world.ts';
import { shellRun } from './shell-run.ts';

const world = launchWorld();

function program(title: string, script: string) {
  return { title, argv: ['/bin/sh', '-c', script], about: 'images' };
}

test('programs around the command run in its container, in order, with its variables; only it has files of its output', async () => {
  const run = shellRun('cat /got; echo $NAME; echo a > /out/a', world.output, {
    environment: [{ name: 'NAME', value: 'value', secret: false }],
    before: [program('receive', 'echo receiving $NAME; echo received > /got')],
    after: [program('send', 'echo sending; cat /out/a > /out/sent')],
    stdout: 'said',
  });
  const result = await world.launch(run);
  expect(result).toMatchObject({ status: 'succeeded', exitCode: 0, problems: [] });
  expect(world.printed('stdout')).toBe('receiving value\nreceived\nvalue\nsending\n');
  expect(readFileSync(join(world.output, 'said'), 'utf8')).toBe('received\nvalue\n');
  expect(namesIn(world.output)).toEqual(['a', 'said', 'sent']);
  expect(result.peakMemoryBytes).toBeGreaterThan(0);
  await expectNothingLeft(world);
});

test('a program before the command that fails keeps the command from running', async () => {
  const run = shellRun('echo never', world.output, {
    before: [program('receive images', 'echo no >&2; exit 4')],
  });
  const result = await world.launch(run);
  expect(result).toMatchObject({ status: 'failed', exitCode: null, logTail: 'no\n' });
  expect(result.problems).toMatchObject([
    { id: 'run/program-failed', message: 'The step "receive images" (images) ended with code 4.' },
  ]);
  await expectNothingLeft(world);
});

test('what comes after the command is left out where it failed, or where its output is missing', async () => {
  const after = [program('send', 'echo sending')];
  const failed = await world.launch(shellRun('exit 6', world.output, { after }));
  expect(failed).toMatchObject({ status: 'failed', exitCode: 6 });
  const empty = await world.launch(shellRun('true', world.output, { after }));
  expect(empty.problems).toMatchObject([{ id: 'run/no-output' }]);
  expect(world.printed('stdout')).toBe('');
});

test('a command that is over its time is stopped politely in the middle of it', async () => {
  const script = 'echo begun; trap "echo ending; exit 1" TERM; while :; do sleep 0.1; done';
  const run = shellRun(script, world.output, { before: [program('receive', 'true')], timeoutMs: 4000 });
  let stopping = Number.NaN;
  const result = await world.launch(run, {
    onEvent: (event) => {
      world.events.push(event);
      if (event.kind === 'stopping') stopping = performance.now();
    },
  });
  expect(result.status).toBe('timed-out');
  expect(world.printed('stdout')).toBe('begun\nending\n');
  // The hard end would come after ten seconds.
  expect(performance.now() - stopping).toBeLessThan(9000);
  await expectNothingLeft(world);
});

test('a program that the image does not have is told as one that cannot be started', async () => {
  const run = shellRun('true', world.output, {
    before: [{ title: 'receive', argv: ['no-such'], about: null }],
  });
  const result = await world.launch(run);
  expect(result.problems[0]).toMatchObject({ id: 'run/program-failed' });
  expect(result.logTail).toContain('no-such');
});

test('an image without a shell cannot have programs around its command, and says so', async () => {
  const run = shellRun('true', world.output, {
    before: [program('receive', 'true')],
    workingDirectory: '/bin/sh',
  });
  const result = await world.launch(run);
  expect(result).toMatchObject({ status: 'failed', exitCode: null });
  expect(result.problems[0]?.id).toBe('run/start-failed');
});
