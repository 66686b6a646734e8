import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

/** Runs a program on a terminal of its own and passes on what it shows there, and its exit code. */
const ON_A_TERMINAL = `
import fcntl, os, pty, struct, sys, termios
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack('HHHH', 24, int(sys.argv[1]), 0, 0))
while True:
    try:
        data = os.read(fd, 65536)
    except OSError:
        break
    if not data:
        break
    os.write(1, data)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

// Python is what opens a terminal here; without one there is nothing to look at.
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

test.skipIf(!hasPython)(
  'on a real terminal a silent command is named with its line, and the rows are gone at the end',
  async () => {
    const { shown, code } = await onTerminal(60, {});
    expect(shown).toContain('(1/1) page.md:3 0 s $ sleep 6');
    expect(shown).toContain('page.md:3 has been running for 5 s: sleep 6');
    expect(stripVTControlCharacters(shown.slice(shown.lastIndexOf('\u001b[J')))).toMatch(
      /^✗ page\.md page: failed/,
    );
    expect(code).toBe(1);
  },
  180_000,
);

test.skipIf(!hasPython)(
  'with NO_COLOR the same is told in lines, without any control',
  async () => {
    const { shown } = await onTerminal(60, { NO_COLOR: '1' });
    expect(shown).not.toContain('\u001b');
    expect(shown).toMatch(
      /^▸ page\.md#page \(1\/1\)\r\npage\.md:3 has been running for 5 s: sleep 6\r\n✗ page\.md#page failed/,
    );
  },
  180_000,
);

async function onTerminal(columns: number, more: NodeJS.ProcessEnv) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'page.md'), '# A\n```console\n$ sleep 6\n$ false\n```\n');
  const { GITHUB_ACTIONS: _, NO_COLOR: __, CI: ___, ...env } = process.env;
  const command = [process.execPath, MAIN, 'guides', 'test', 'page.md'];
  const child = spawn('python3', ['-c', ON_A_TERMINAL, String(columns), ...command], {
    cwd: folder,
    env: { ...env, TERM: 'xterm', DOCKER_HOST: 'unix:///nowhere/docker.sock', ...more },
  });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (shown += text));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { shown, code };
}
