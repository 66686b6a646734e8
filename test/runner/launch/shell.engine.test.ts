import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openTerminal } from '../../../src/runner/guides/session/terminal/open-terminal.ts';
import { expectNothingLeft, launchWorld } from './launch-world.ts';
import { shellRun } from './shell-run.ts';

const world = launchWorld();
const script = fileURLToPath(new URL('shell-process.ts', import.meta.url));

function asked(over: Parameters<typeof shellRun>[2] = {}, mounts: readonly object[] = []): string {
  return JSON.stringify({ run: shellRun('echo never', world.output, over), mounts, output: world.output });
}

test('what is typed into a pipe is executed by the shell of the image, which knows the name of the run, and its code and outputs come back', async () => {
  const source = join(world.root, 'code');
  mkdirSync(source);
  writeFileSync(join(source, 'main.sh'), 'echo mended');
  const secret = { name: 'KEY', value: 'hidden-key-1', secret: true };
  const argument = asked({ environment: [secret], command: ['echo never hidden-key-1'] }, [
    { source, target: '/opt' },
  ]);
  const child = spawn(process.execPath, [script, argument]);
  const printed = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    printed.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    printed.stderr += chunk;
  });
  child.stdin.end(
    'echo $0 in $HOSTNAME $PYTHONDONTWRITEBYTECODE; sh /opt/main.sh; echo wrong >&2; echo kept > /out/a; exit 7\n',
  );
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(7);
  expect(printed).toEqual({
    stdout: '/bin/bash in shell-run 1\nmended\n',
    stderr: "The shell stands in the place of: /bin/sh -c 'echo never ***'\nwrong\n",
  });
  expect(readFileSync(join(world.output, 'a'), 'utf8')).toBe('kept\n');
  await expectNothingLeft(world);
});

test('who reads no further ends a shell that would print for ever', async () => {
  const child = spawn(process.execPath, [script, asked()]);
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end('yes\n');
  expect(await new Promise((resolve) => child.on('close', resolve))).not.toBe(1);
  await expectNothingLeft(world);
});

test('at a terminal keys go through as they are: Ctrl-C ends a program in the shell, and not the shell', async () => {
  const terminal = openTerminal();
  if (typeof terminal === 'string') throw new Error(terminal);
  const side = openSync(terminal.path, 'r+');
  spawnSync('stty', ['rows', '31', 'cols', '97'], { stdio: [side, 'ignore', 'inherit'] });
  let shown = '';
  const seen = (text: string): Promise<void> =>
    new Promise((resolve) => {
      terminal.onData = (chunk) => {
        shown += chunk;
        if (shown.includes(text)) resolve();
      };
    });
  const ready = seen('# ');
  const child = spawn(process.execPath, [script, asked()], {
    stdio: [side, side, side],
    detached: true,
  });
  const end = new Promise((resolve) => child.on('close', resolve));
  try {
    await ready;
    const asleep = seen('asleep-42');
    // Its size comes a moment after its start.
    terminal.write(
      `until [ "$(stty size)" = "31 97" ]; do sleep 0.05; done; echo asleep-$((40+2)); sleep 1000\r`,
    );
    await asleep;
    const awake = seen('code-130');
    terminal.write('\x03');
    terminal.write('echo code-$?\r');
    await awake;
    terminal.write('exit 5\r');
    expect(await end).toBe(5);
  } finally {
    child.kill('SIGKILL');
    closeSync(side);
    terminal.close();
  }
  await expectNothingLeft(world);
});
