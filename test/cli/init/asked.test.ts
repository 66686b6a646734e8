import { spawn } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { openTerminal } from '../../../src/runner/guides/session/terminal/open-terminal.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { waybill } from '../waybill.ts';

const MAIN = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

const trial = openTerminal();
const hasTerminal = typeof trial !== 'string';
if (hasTerminal) trial.close();

test('without a terminal nothing is asked', async () => {
  const cwd = temporaryFolder();
  expect(await waybill(['init'], { cwd, input: 'raiven\n' })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('the format is missing'),
  });
  expect(await waybill(['init', 'raiven'], { cwd })).toMatchObject({ code: 0, stderr: '' });
});

test.skipIf(!hasTerminal)(
  'on a terminal what was not said is asked for, again where an answer is wrong',
  async () => {
    const cwd = temporaryFolder();
    const { code, shown, stdout } = await answer(
      cwd,
      ['init'],
      ['kapana\r', 'kaapana\r', 'Brain Mask\r', '\r', 'Mask "my" brain\r', 'Jane\r'],
    );
    expect(code).toBe(0);
    expect(shown).toContain('"kapana" is no format: it can be raiven, kaapana, flywheel, red');
    expect(shown).toContain('brain-mask, for instance');
    expect(shown).toContain('Title, in words [Double pixels]');
    expect(stdout).toMatch(/^double-pixels\/\n/);
    const manifest = JSON.parse(readFileSync(join(cwd, 'double-pixels/processing-container.json'), 'utf8'));
    expect(manifest).toMatchObject({ name: 'double-pixels', description: 'Mask "my" brain' });
    expect(readFileSync(join(cwd, 'double-pixels/README.md'), 'utf8')).toContain('By Jane.');
  },
);

test.skipIf(!hasTerminal)(
  'what was said is not asked for, and empty answers take what is offered',
  async () => {
    const cwd = temporaryFolder();
    const { code, shown } = await answer(cwd, ['init', 'flywheel', 'My Gear', '--title', 'T'], ['\r', '\r']);
    expect(code).toBe(0);
    expect(shown).toContain('Name [my-gear]');
    expect(shown).not.toContain('Title');
    expect(JSON.parse(readFileSync(join(cwd, 'My Gear/manifest.json'), 'utf8'))).toMatchObject({
      name: 'my-gear',
      label: 'T',
      author: 'Unknown',
    });
  },
);

test.skipIf(!hasTerminal).each([
  ['Ctrl-C', '\u0003', { code: null, signal: 'SIGINT' }],
  ['Ctrl-D', '\u0004', { code: 2, signal: null }],
])('%s at a question ends the command, and nothing is made', async (_, key, end) => {
  const cwd = temporaryFolder();
  expect(await answer(cwd, ['init', 'raiven'], [key])).toMatchObject(end);
  expect(existsSync(join(cwd, 'double-pixels'))).toBe(false);
});

test.skipIf(!hasTerminal)('what cannot be is refused before anything is asked', async () => {
  const { code, shown } = await answer(temporaryFolder(), ['init', 'raiven', '--name', 'No'], []);
  expect(code).toBe(2);
  expect(shown).toMatch(/^error: --name "No"/);
});

/** Runs the command with a terminal for its input and errors, and gives one answer to each question. */
async function answer(cwd: string, args: readonly string[], answers: readonly string[]) {
  const terminal = openTerminal();
  if (typeof terminal === 'string') throw new Error(terminal);
  const side = openSync(terminal.path, constants.O_RDWR | constants.O_NOCTTY);
  const { GITHUB_ACTIONS: _, NO_COLOR: __, ...env } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd,
    env: { ...env, TERM: 'xterm' },
    stdio: [side, 'pipe', side],
  });
  closeSync(side);
  let shown = '';
  let stdout = '';
  const left = [...answers];
  let asked = 0;
  terminal.onData = (chunk) => {
    shown += chunk;
    // A question ends with a colon and a blank, and the cursor is put behind it.
    const questions = stripVTControlCharacters(shown).match(/: (?=$|[^\n]*\r?\n)/g)?.length ?? 0;
    if (questions > asked && /: $/.test(stripVTControlCharacters(shown))) {
      asked = questions;
      const next = left.shift();
      if (next !== undefined) terminal.write(next);
    }
  };
  child.stdout?.on('data', (chunk) => (stdout += chunk));
  const ended = await new Promise<{ code: number | null; signal: NodeJS.Signals | null }>(
    (resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) => resolve({ code, signal }));
    },
  );
  terminal.close();
  return { ...ended, shown: stripVTControlCharacters(shown), stdout };
}
