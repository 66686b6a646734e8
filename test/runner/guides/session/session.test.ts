import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { gapLine, OutputCollector } from '../../../../src/runner/guides/session/bounded-output.ts';
import { type ExamplePlaces, sessionEnvironment } from '../../../../src/runner/guides/session/environment.ts';
import { openSession, type Session } from '../../../../src/runner/guides/session/session.ts';
import { examplePlaces } from './example-places.ts';

const options = { timeoutMs: 20_000, signal: new AbortController().signal };
/** Seconds that no other program of this host sleeps. */
const napping = 100_000 + process.pid;
let places: ExamplePlaces;
let session: Session;

beforeEach(async () => {
  places = await examplePlaces();
  session = openSession(places, sessionEnvironment(places, null));
});

afterEach(async () => {
  await session.close();
  await rm(places.root, { recursive: true });
});

async function typed(text: string): Promise<string> {
  return (await session.command(text, options)).output;
}

test('variables, functions, the folder and the last exit code last from command to command', async () => {
  await typed('greet() { echo "hello $who"; }; who=world; mkdir sub; cd sub');
  expect(await typed('greet; pwd')).toBe(`hello world\n${places.workspace}/sub\n`);
  expect((await session.command('(exit 3)', options)).exitCode).toBe(3);
  await session.setVariable('ID', "it's", options);
  expect(await typed('echo "$? $ID"')).toBe("3 it's\n");
});

test('stdout and stderr come in the order written, standard input is empty, /dev/stdout can be opened', async () => {
  expect(await typed('echo a; echo b >&2; echo c >/dev/stdout; cat; echo d >/dev/stderr')).toBe(
    'a\nb\nc\nd\n',
  );
});

test('bash speaks as it does to a reader at a prompt', async () => {
  expect(await typed('foo')).toBe('bash: foo: command not found\n');
  expect(await typed('cd /nope')).toBe('bash: cd: /nope: No such file or directory\n');
  expect(await typed('if; then')).toBe("bash: syntax error near unexpected token `;'\n");
  expect(await typed("bash -c 'foo'")).toBe('bash: line 1: foo: command not found\n');
  expect(await typed('echo $0')).toBe('bash\n');
});

test('the environment is the same on every host', async () => {
  expect(await typed('echo "$LANG $TZ $TERM $HOME $- $LC_ALL"')).toBe(
    `C.UTF-8 UTC dumb ${places.home} hiBH \n`,
  );
  expect(await typed('ls /proc/self/fd | grep 19')).toBe('');
});

test('a script stops at the line of the command that fails', async () => {
  const outcome = await session.script('echo a\nx=1\n\nls /nope\necho b\n', options);
  expect(outcome).toMatchObject({ exitCode: 2, failedLine: 4, sessionEnded: true });
  expect(outcome.output).toContain('a\nls: ');
  expect(outcome.output).not.toContain('b\n');
});

test('a script leaves its variables to the next fence and does not leave set -e behind', async () => {
  expect(await session.script('x=1\nif false; then :; fi\nfalse || true\n', options)).toMatchObject({
    exitCode: 0,
    failedLine: null,
    sessionEnded: false,
  });
  expect(await typed('false; echo "x=$x"')).toBe('x=1\n');
});

test('a hung command is stopped at its time-out with its children, its output kept', async () => {
  const command = `echo before; sleep ${napping} & setsid sleep ${napping} & sleep ${napping}`;
  const outcome = await session.command(command, { ...options, timeoutMs: 300 });
  expect(outcome).toMatchObject({
    exitCode: null,
    stopped: 'timed-out',
    output: 'before\n',
    sessionEnded: true,
  });
  const found = spawnSync('pgrep', ['-f', `sleep ${napping}`]);
  expect(found.stdout.toString()).toBe('');
});

test('a program in the background holds nothing up', async () => {
  expect(await typed('sleep 1000 & echo started')).toBe('started\n');
});

test('a flood of output costs bounded memory and keeps both ends', async () => {
  const outcome = await session.command('echo first; yes | head -c 20000000; echo last', options);
  expect(outcome.omittedBytes).toBeGreaterThan(10_000_000);
  expect(outcome.output.length).toBeLessThan(3_000_000);
  expect(outcome.output.startsWith('first\n') && outcome.output.endsWith('last\n')).toBe(true);
});

test('what is kept of a flood depends on its bytes, and not on the pieces in which they came', () => {
  const bytes = Buffer.from(Array.from({ length: 500 }, (_, line) => `${line}\n`).join(''));
  const kept = [1, 7, 64, 100, 2000].map((size) => {
    const collector = new OutputCollector({ head: 100, tail: 64 });
    const piece = Buffer.alloc(size);
    for (let at = 0; at < bytes.length; at += size)
      collector.add(piece.subarray(0, bytes.copy(piece, 0, at, at + size)));
    return collector.take();
  });
  expect(new Set(kept.map(({ text }) => text)).size).toBe(1);
  for (const { text, omittedBytes } of kept) {
    const gap = gapLine(omittedBytes);
    expect(text).toContain(gap);
    expect(Buffer.byteLength(text.replace(gap, '')) + omittedBytes).toBe(bytes.length);
  }
  expect(kept[0]?.text).toMatch(/^0\n1\n[\s\S]*\n\d+\n\n\[\d+ bytes left out\]\n\d+\n[\s\S]*\n499\n$/);
});

test('exit ends the session with its exit code and runs its traps', async () => {
  await typed("trap 'echo bye' EXIT");
  expect(await session.command('exit 7', options)).toMatchObject({
    exitCode: 7,
    output: 'bye\n',
    sessionEnded: true,
  });
  expect(await session.command('echo x', options)).toMatchObject({
    exitCode: 7,
    output: '',
    sessionEnded: true,
  });
});

test('cancelling stops the command', async () => {
  const controller = new AbortController();
  const running = session.command('sleep 1000', { timeoutMs: 60_000, signal: controller.signal });
  controller.abort();
  expect(await running).toMatchObject({ stopped: 'cancelled', sessionEnded: true });
});

test('what runs aside changes neither the exit code nor the shell', async () => {
  await typed('x=1; (exit 3)');
  expect(await session.aside('x=2; echo aside; exit 4', options)).toMatchObject({
    exitCode: 4,
    output: 'aside\n',
    sessionEnded: false,
  });
  expect(await typed('echo "$? $x"')).toBe('3 1\n');
});

test('a time-out beyond the longest timer does not stop a command at once', async () => {
  const outcome = await session.command('sleep 0.2; echo slept', { ...options, timeoutMs: 3_600_000_000 });
  expect(outcome).toMatchObject({ exitCode: 0, stopped: null, output: 'slept\n' });
});

test('what ends a script for good only fails a command, as at a prompt', async () => {
  expect(await session.command(`echo \${NOPE:?gone}`, options)).toMatchObject({
    exitCode: 1,
    output: 'bash: NOPE: gone\n',
    sessionEnded: false,
  });
  expect(await session.command('set -u; echo $NOPE', options)).toMatchObject({
    exitCode: 1,
    output: 'bash: NOPE: unbound variable\n',
    sessionEnded: false,
  });
  expect(await typed('echo on')).toBe('on\n');
});

test('an alias holds from the next command on', async () => {
  await typed("alias hey='echo hello'");
  expect(await typed('hey you')).toBe('hello you\n');
});

test('what set -x and a DEBUG trap show is the page alone', async () => {
  expect(await typed('set -x')).toBe('');
  expect(await typed('echo a')).toBe('+ echo a\na\n');
  expect(await typed('(exit 3)')).toBe('+ exit 3\n');
  expect(await typed('set +x')).toBe('+ set +x\n');
  expect(await typed('echo b')).toBe('b\n');
  await typed("trap 'echo before' DEBUG");
  expect(await typed('echo c')).toBe('before\nc\n');
});

test.each([
  ['exit', 'echo a\nexit 3\necho b\n', 2],
  ['exit in a function', 'f() {\n  exit 3\n}\nf\n', 4],
  ['a failure in a function', 'f() {\n  false\n}\necho\nf\n', 2],
  ['a failure two functions deep', 'f() {\n  false\n}\ng() {\n\n  f\n}\ng\n', 2],
  ['a failure in a function whose brace has its own line', 'echo\nf()\n{\n  echo\n  false\n}\nf\n', 5],
  ['a failure in a sourced file', 'echo "echo; false" >s.sh\n\n. ./s.sh\n', 3],
  ["exit behind an EXIT trap of the page's own", "trap 'echo bye' EXIT\necho a\nexit 3\n", 3],
  ["a failure behind an EXIT trap of the page's own", "trap 'echo bye; true' EXIT\necho a\nfalse\n", 3],
  [
    "an unset variable behind a trap of the page's own",
    "set -u\ntrap 'true; echo bye' EXIT\necho\necho $NOPE\n",
    4,
  ],
  ["a failure behind an ERR trap of the page's own", "trap 'echo oh' ERR\necho a\nfalse\n", 3],
  ['an unset variable', 'set -u\necho\necho $NOPE\necho b\n', 3],
  ['a syntax error', 'echo a\necho b\nif; then\nfi\n', 3],
])('a script tells the line of %s', async (_, script, failedLine) => {
  const outcome = await session.script(script, options);
  expect(outcome).toMatchObject({ failedLine, sessionEnded: true });
  expect(outcome.exitCode).not.toBe(0);
});

test('a script keeps $_, and leaves no trap behind', async () => {
  expect(await session.script('echo one\necho $_\n', options)).toMatchObject({ output: 'one\none\n' });
  expect(await typed('trap -p')).toBe('');
});

test('a function of an earlier fence fails where the script calls it', async () => {
  await session.script('f() {\n  echo a\n  echo b\n  false\n}\nf || true\n', options);
  expect(await session.script('echo\n\nf\n', options)).toMatchObject({ exitCode: 1, failedLine: 3 });
});

test("a script leaves the page's traps as they were, and they hold in it", async () => {
  await typed("trap 'echo before' DEBUG");
  expect(await session.script('echo a\necho b\n', options)).toMatchObject({
    exitCode: 0,
    output: 'before\na\nbefore\nb\n',
  });
  expect(await typed('echo c')).toBe('before\nc\n');
  await session.script('trap - DEBUG\n', options);
  expect(await session.script("trap 'echo again' DEBUG\necho d\n", options)).toMatchObject({
    output: 'again\nd\n',
  });
  expect(await typed('trap - DEBUG')).toBe('again\n');
  await typed("trap 'echo oh' ERR");
  expect((await session.script('true\n', options)).exitCode).toBe(0);
  expect(await typed('trap -p')).toBe("trap -- 'echo oh' ERR\n");
});

test('what a try has set lasts where it passes, and nothing of one that fails', async () => {
  await typed('x=0; readonly fixed=1; mkdir sub');
  const tried = 'x=$((x + 1)); list=(a "b c"); f() { echo f; }; export y=\'it"s\'; cd sub\n';
  expect(await session.trial(`${tried}false\necho on\n`, options)).toMatchObject({
    exitCode: 1,
    output: '',
    sessionEnded: false,
  });
  expect(await typed('echo "$x $y ${#list[@]} $PWD"')).toBe(`0  0 ${places.workspace}\n`);
  expect(await session.trial(`${tried}echo on\n`, options)).toMatchObject({ exitCode: 0, output: 'on\n' });
  expect(await typed('echo "$? $x $y ${list[1]} $PWD $-"; f; bash -c \'echo $y\'')).toBe(
    `0 1 it"s b c ${places.workspace}/sub hiBH\nf\nit"s\n`,
  );
});

test('what a try that passes takes away is gone, and it changes variables under any IFS', async () => {
  await typed('x=1 kept=2; f() { :; }; g() { :; }; alias there=true; declare -a empty');
  expect(await session.trial('unset x; unset -f f; unalias there; false\n', options)).toMatchObject({
    exitCode: 1,
  });
  expect(await typed('echo "${x-gone}"; declare -F f; alias there')).toBe("1\nf\nalias there='true'\n");
  expect(await session.trial('unset x; unset -f f; unalias there; IFS=,; kept=3\n', options)).toMatchObject({
    exitCode: 0,
    output: '',
  });
  expect(await typed('echo "${x-gone} $kept $IFS"; declare -F f g; alias')).toBe('gone 3 ,\ng\n');
});
