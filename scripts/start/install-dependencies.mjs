import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { arch, platform } from 'node:process';

/**
 * Install exactly what package-lock.json says, if it is not there already.
 * @returns {number | null} null when all is there, else the exit code to end with
 */
export function installDependencies() {
  const missing = missingPackages();
  if (missing.length === 0) return null;
  console.error(`▸ Installing ${missing.length} packages as locked (npm ci); this is needed once.`);
  // npm itself is a script on Windows, hence the shell there.
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: platform === 'win32',
  });
  if (result.status === 0) return null;
  console.error(
    `✗ npm ci failed${result.error ? `: ${result.error.message}` : ''}. Is the package registry reachable? Try: npm ci`,
  );
  return 3;
}

/** Packages of the lock file that are for this platform and not installed in their locked version. */
function missingPackages() {
  const locked = packagesOf('package-lock.json');
  if (!existsSync('node_modules/.package-lock.json')) return Object.keys(locked);
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(locked)
    .filter(([path, { optional }]) => path !== '' && !optional)
    .filter(([, entry]) => isForThisHost(entry))
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path)
    .concat(existsSync('node_modules/.bin/node') ? [] : ['node_modules/node']);
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function isForThisHost({ os, cpu }) {
  return (os === undefined || os.includes(platform)) && (cpu === undefined || cpu.includes(arch));
}
