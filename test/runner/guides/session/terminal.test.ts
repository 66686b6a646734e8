import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PageLine } from '../../../../src/docs/index.ts';
import { type ExamplePlaces, sessionEnvironment } from '../../../../src/runner/guides/session/environment.ts';
import type { Outcome } from '../../../../src/runner/guides/session/outcome.ts';
import { openSession, type Session } from '../../../../src/runner/guides/session/session.ts';
import { openTerminal } from '../../../../src/runner/guides/session/terminal/open-terminal.ts';
import { pageDialogue } from '../../../../src/runner/guides/step/page-dialogue.ts';
import { examplePlaces } from './example-places.ts';

const options = { timeoutMs: 20_000, signal: new AbortController().signal };
/** Seconds that no other program of this host sleeps. */
const napping = 200_000 + process.pid;
let places: ExamplePlaces;
let session: Session;

beforeEach(async () => {
  places = await examplePlaces();
  const terminal = openTerminal();
  if (typeof terminal === 'string') throw new Error(terminal);
  session = openSession(places, sessionEnvironment(places, null), terminal);
});

afterEach(async () => {
  await session.close();
  await rm(places.root, { recursive: true });
});

/** Types a command at the terminal with the lines that a page shows under it. */
function typed(command: string, page = '', prompt: string | null = null, more = {}): Promise<Outcome> {
  const lines: PageLine[] = page
    .split('\n')
    .slice(page === '' ? 1 : 0)
    .map((text, index) => ({ line: index + 2, text }));
  const context = { cwd: places.workspace, captures: new Map() };
  const dialogue = pageDialogue({ line: 1, expected: lines }, prompt, context, 'test');
  return session.terminal(command, dialogue, { ...options, ...more });
}

/** The same, where the page is right: what was shown is what the page says. */
async function right(command: string, page: string, prompt: string | null = null): Promise<Outcome> {
  const outcome = await typed(command, page, prompt);
  expect(outcome.output.trimEnd()).toBe(page.trimEnd());
  expect(outcome).toMatchObject({ stopped: null, awaited: null });
  return outcome;
}

test('a command has a terminal of 80 × 24, in the same bash as the others', async () => {
  await session.command('x=1; mkdir sub; cd sub', options);
  await right(
    'stty size; test -t 0 && test -t 1 && test -t 2; echo "$? $x"; y=2; cd ..; (exit 3)',
    '24 80\n0 1',
  );
  const { output } = await session.command(
    'echo "$? $y $PWD $-"; test -t 0; echo $?; ps -o tty= $$',
    options,
  );
  expect(output).toContain(`3 2 ${places.workspace} hiBH\n1\n`);
});

test('lines behind the prompt are typed when it shows, and stand in the output as the page shows them', async () => {
  await right('python3 -q', '>>> print("hello")\nhello\n>>> x = 2\n>>> x + 1\n3\n>>> exit()', '>>> ');
});

test.each([
  ['alone on a line', '>>> print("hello")\nhello\n^D'],
  ['behind the prompt', '>>> print("hello")\nhello\n>>> ^D'],
])('^D ends python where it stands %s', async (_, page) => {
  expect(await right('python3 -q', page, '>>> ')).toMatchObject({ exitCode: 0 });
});

test('^C ends the program in front and what follows in its line, and the session goes on', async () => {
  await session.command('x=1', options);
  expect(await right('sleep 1000; echo not this', '^C')).toMatchObject({
    exitCode: 130,
    sessionEnded: false,
  });
  expect(await session.command('echo "$? $x"; trap -p; set -o | grep monitor', options)).toMatchObject({
    output: '130 1\nmonitor        \toff\n',
  });
  expect(await right('echo start; sleep 1000', 'start\n^C')).toMatchObject({ exitCode: 130 });
  await right('echo on', 'on');
});

test('^C goes to the program, which may do with it what it likes', async () => {
  const page =
    '>>> import time; time.sleep(1000)\n^C\nTraceback (most recent call last):\n...\nKeyboardInterrupt\n>>> exit()';
  const outcome = await typed('python3 -q', page, '>>> ');
  expect(outcome).toMatchObject({ exitCode: 0, awaited: null });
  expect(outcome.output).toMatch(/^>>> import time; time.sleep\(1000\)\n\^C\n?Traceback/);
});

test('^C at a read of bash itself ends the command with 130', async () => {
  expect(await typed('read -p "name? " x; echo "hi $x"', 'name?\n^C')).toMatchObject({ exitCode: 130 });
  await right('echo on', 'on');
});

test('cat repeats what is typed until ^D; text without a prompt of its own cannot be typed', async () => {
  expect(await right('cat; echo done', '^D\ndone')).toMatchObject({ exitCode: 0 });
});

test('a read with a prompt, an input() and a password that is not echoed', async () => {
  await right('read -p "name? " x; echo "hi $x"', 'name? Ann\nhi Ann', 'name? ');
  await right(`python3 -c 'print("hi", input("who? "))'`, 'who? Ann\nhi Ann', 'who? ');
  await right('read -s -p "Password: " x; echo "got $x"', 'Password: secret\ngot secret', 'Password: ');
  await right(
    `python3 -c 'import getpass; print("got", getpass.getpass())'`,
    'Password: secret\ngot secret',
    'Password: ',
  );
});

test('letters of two columns, accents and emoji are one line, where they are wrapped too', async () => {
  const wide = `a${'日本語'.repeat(30)} é 🙂`;
  await right(`echo '${wide}'`, wide);
  await right('read -p "? " x; echo "$x"', `? ${wide}\n${wide}`, '? ');
});

test('prompts in colour, twice the same, and one that only reads from the terminal', async () => {
  await right("PS1='\\e[32mme\\e[0m$ ' bash --norc", 'me$ echo hi\nhi\nme$ exit\nexit', 'me$ ');
  await right(`python3 -c 'print(input("> ") + input("> "))'`, '> x\n> y\nxy', '> ');
  const sudo =
    'printf "for me: " >/dev/tty; stty -echo </dev/tty; read x </dev/tty; stty echo </dev/tty; echo; echo $x';
  await right(`bash -c '${sudo}'`, 'for me: pw\npw', 'for me: ');
});

test('a prompt that is never shown, and a program that ends before its page does, are told', async () => {
  expect(await typed('echo hi; sleep 0.5', 'hi\n> a', '> ')).toMatchObject({
    output: 'hi\n',
    awaited: 'Line 3 was not typed: the prompt `> ` was not shown for it.',
  });
  expect(await typed('read -p "> " x', '> a\n> b', '> ')).toMatchObject({
    exitCode: 0,
    awaited: 'Line 3 was not typed: the prompt `> ` was not shown for it.',
  });
});

test('a tab is typed and completes nothing; a line beyond 80 columns is one line', async () => {
  const long = `print("${'0123456789'.repeat(12)}")`;
  await right('python3 -q', `>>> ${long}\n${'0123456789'.repeat(12)}\n>>> ^D`, '>>> ');
  await right('python3 -q', ">>> print('a\tb'.split())\n['a', 'b']\n>>> ^D", '>>> ');
  const word = 'x'.repeat(120);
  await right("PS1='# ' bash --norc", `# echo ${word}\n${word}\n# exit\nexit`, '# ');
});

test('of a flood the beginning and the end are kept, always the same, and what comes behind it is whole', async () => {
  const flood = 'yes abcdefghij | head -c 3000000; echo; sleep 0.3; yes | head -c 300000; echo last';
  const [one, two] = [await typed(flood), await typed(flood)];
  expect(one.omittedBytes).toBeGreaterThan(3_000_000);
  expect(one.output.match(/^\[\d+ bytes left out\]$/gm)).toHaveLength(1);
  expect(two.output === one.output).toBe(true);
  const page = '>>> print(*range(200000), sep=chr(10))\n...\n>>> print("on")\non\n>>> exit()';
  const { output } = await typed('python3 -q', page, '>>> ');
  expect(output).toMatch(
    /^>>> print.*\n0\n1\n[\s\S]*\d\n+\[\d+ bytes left out\]\n\d[\s\S]*\n199999\n>>> print\("on"\)\non\n>>> exit\(\)\n*$/,
  );
});

const STUBBORN = `trap '' TERM INT HUP; sleep ${napping} & setsid sleep ${napping} & while :; do sleep ${napping}; done`;

test.each([
  ['at its time-out', 'timed-out', 2000, false],
  ['when the run is cancelled', 'cancelled', 60_000, true],
] as const)(
  'a command that ignores signals is stopped %s, with all that it started',
  async (_, stopped, timeoutMs, cancel) => {
    const controller = new AbortController();
    if (cancel) setTimeout(() => controller.abort(), 1000);
    const outcome = await typed(`echo before; ${STUBBORN}`, 'before\n^C\nnever\n^C', null, {
      timeoutMs,
      signal: controller.signal,
    });
    expect(outcome).toMatchObject({ exitCode: null, stopped, sessionEnded: true });
    expect(outcome.output).toMatch(/^before\n/);
    if (!cancel)
      expect(outcome.awaited).toMatch(
        /^\^C in line \d was not pressed: the lines above it have not appeared\.$/,
      );
    expect(spawnSync('pgrep', ['-f', `sleep ${napping}`]).stdout.toString()).toBe('');
  },
);

test('a full-screen program is typed into, and leaves no trace among the lines', async () => {
  await session.command('export TERM=xterm', options);
  const script = [
    'import curses',
    'def main(screen):',
    '    curses.echo()',
    '    screen.addstr(5, 10, "who? ")',
    '    screen.refresh()',
    '    return screen.getstr().decode()',
    'name = curses.wrapper(main)',
    'print("hi", name)',
  ].join('\n');
  await session.command(`cat >full.py <<'EOF'\n${script}\nEOF`, options);
  await right('python3 full.py', 'who? Ann\nhi Ann', 'who? ');
});
