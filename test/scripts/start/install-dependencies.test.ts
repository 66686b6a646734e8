import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const INSTALL = new URL('../../../scripts/start/install-dependencies.mjs', import.meta.url).href;

/** Runs the installation of a project that has nothing yet under one version of Node, with an npm that only tells its call and fails. */
function firstNpmCall(version: string) {
  const project = mkdtempSync(join(tmpdir(), 'waybill-install-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const lock = { packages: { 'node_modules/node': { version: '24.0.0' } } };
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(lock));
  const npm = join(project, 'npm.cjs');
  writeFileSync(npm, 'console.log(process.argv.slice(2).join(" ")); process.exitCode = 1;');
  const script = `
    Object.defineProperty(process, 'version', { value: ${JSON.stringify(version)} });
    const { installDependencies } = await import(${JSON.stringify(INSTALL)});
    process.exitCode = installDependencies() ?? 0;`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: npm },
  });
  return { call: stdout.trim(), stderr, status };
}

test.each(['v22.12.0', 'v23.0.0', 'v24.0.0'])('Node %s installs the packages itself', (version) => {
  expect(firstNpmCall(version)).toMatchObject({ call: expect.stringMatching(/^ci /), status: 3 });
});

test.each(['v18.19.0', 'v20.20.2', 'v22.11.0'])(
  'Node %s is too old for that, so the locked Node is fetched first',
  (version) => {
    const { call, stderr, status } = firstNpmCall(version);
    expect(call).toMatch(/^install .*node@24\.0\.0/);
    expect(stderr).toContain(`This is Node ${version}`);
    expect(status).toBe(3);
  },
);
