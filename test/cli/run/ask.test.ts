import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FORMATS } from '../../../src/core/index.ts';
import { waybill } from '../waybill.ts';
import { folderOf } from './package-example.ts';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

/** Runs a program on a terminal of its own, types a text when it asks, and passes on what the terminal shows. */
const TYPING = `
import os, pty, sys
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
shown, typed = b'', False
while True:
    try:
        data = os.read(fd, 65536)
    except OSError:
        break
    if not data:
        break
    shown += data
    os.write(1, data)
    if not typed and b'(not shown): ' in shown:
        typed = True
        os.write(fd, sys.argv[1].encode().decode('unicode_escape').encode())
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
sys.exit(128 - code if code < 0 else code)
`;

// Python is what opens a terminal here; without one there is nothing to type on.
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

const RED = {
  redVersion: '9',
  cli: { cwlVersion: 'v1.0', class: 'CommandLineTool', baseCommand: 'true', inputs: {}, outputs: {} },
  inputs: {},
  container: {
    engine: 'docker',
    settings: { image: { url: 'x.org/x', auth: { username: '{{user}}', password: '{{key}}' } } },
  },
};

const RED_FILES = { 'x.red.json': JSON.stringify(RED) };

const ARGS = ['run', 'x.red.json', '--dry-run', '--format', 'json'];

async function typing(text: string, files: Readonly<Record<string, string>> = RED_FILES, args = ARGS) {
  const folder = folderOf(files);
  const command = [process.execPath, MAIN, ...args];
  writeFileSync(join(folder, 'type.py'), TYPING);
  const child = spawn('python3', ['type.py', text, ...command], { cwd: folder });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (more) => (shown += more));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return { shown, code };
}

test.skipIf(!hasPython)('variables are asked for at a terminal, and what is typed is not shown', async () => {
  // A wrong letter is taken back.
  const { shown, code } = await typing('alicx\\x7fe\\rhunter2\\r');
  expect(code).toBe(0);
  expect(shown).toMatch(/^user \(not shown\): \r\nkey \(not shown\): \r\n\{/);
  expect(JSON.parse(shown.slice(shown.indexOf('{'))).runs[0].run.image.auth).toEqual({
    username: 'alice',
    password: '(hidden)',
  });
  expect(shown).not.toContain('hunter2');
  // Only the password is one that is masked wherever it stands.
  expect(JSON.parse(shown.slice(shown.indexOf('{'))).runs[0].run.secrets).toEqual([
    { name: 'key', value: '(hidden)' },
  ]);
});

test.skipIf(!hasPython)(
  'the key that Flywheel gives to a gear is asked for, and an option is not',
  async () => {
    const gear = JSON.parse(FORMATS.find(({ id }) => id === 'flywheel-gear')?.example ?? '');
    const keyed = (config: object) => ({
      'manifest.json': JSON.stringify({ ...gear, inputs: { api: { base: 'api-key' } }, config }),
    });
    const args = ['run', 'manifest.json', '--dry-run', '--format', 'json', '--image', 'x:1'];
    const { code, shown } = await typing('hunter2\\r', keyed({}), args);
    expect(shown).toMatch(/^api \(not shown\): \r\n\{/);
    expect(code).toBe(0);
    expect(shown).not.toContain('hunter2');
    const optioned = await typing('', keyed({ n: { type: 'integer' } }), args);
    expect(optioned.code).toBe(2);
  },
);

test.skipIf(!hasPython)('Ctrl-C at the question ends with 130, Ctrl-D refuses what is missing', async () => {
  expect(await typing('ali\\x03')).toMatchObject({ code: 130 });
  const { code, shown } = await typing('\\x04');
  expect(code).toBe(2);
  expect(shown).toMatch(/\{\{user\}\} has no value/);
});

test('where nobody can be asked, what is missing is refused by name', async () => {
  const cwd = folderOf({ 'x.red.json': JSON.stringify(RED) });
  const { code, stderr } = await waybill(ARGS, { cwd, input: 'alice\nhunter2\n' });
  expect(code).toBe(2);
  expect(stderr).toMatch(/\{\{user\}\} has no value\.\n {2}help: Add --set user=VALUE[\s\S]*\{\{key\}\} has/);
});
