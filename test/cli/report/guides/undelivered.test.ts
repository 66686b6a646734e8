import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';

const MAIN = fileURLToPath(new URL('../../../../src/cli/main.ts', import.meta.url));

/** Runs a page that fails or passes, with its streams put where the shell says. */
function guidesTest(command: 'true' | 'false', redirection: string, env: NodeJS.ProcessEnv = {}) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'page.md'), `\`\`\`console\n$ ${command}\n\`\`\`\n`);
  const script = `set -o pipefail; "$0" "$1" guides test page.md ${redirection}`;
  const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, MAIN], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DOCKER_HOST: 'unix:///nowhere/docker.sock', ...env },
  });
  return { status, stderr, folder };
}

test('a reader that closes the pipe changes no exit code', () => {
  expect(guidesTest('false', '| true').status).toBe(1);
  expect(guidesTest('true', '| true').status).toBe(0);
}, 240_000);

test.skipIf(!existsSync('/dev/full'))(
  'a full disk makes no failure a pass, no pass a failure of the page, and is told',
  () => {
    expect(guidesTest('false', '2> /dev/full').status).toBe(1);
    const failed = guidesTest('false', '> /dev/full');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toMatch(/the result cannot be written/);
    // A pass that nobody can read of is Waybill's failure (CONTRACTS.md: 3, disk full).
    expect(guidesTest('true', '> /dev/full').status).toBe(3);
  },
  240_000,
);

test('the summary of a step is appended to; where it cannot be written that is said, and the verdict stays', () => {
  const summary = join(temporaryFolder(), 'summary.md');
  writeFileSync(summary, 'before\n');
  expect(guidesTest('false', '', { GITHUB_STEP_SUMMARY: summary }).status).toBe(1);
  expect(readFileSync(summary, 'utf8')).toMatch(/^before\n## Guides\n/);
  const { status, stderr } = guidesTest('true', '', { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' });
  expect(stderr).toMatch(/The step summary cannot be written/);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(status).toBe(0);
}, 240_000);
