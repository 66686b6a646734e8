// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { arch, platform } from 'node:process';

/**
 * An entry of a lock file.
 * @typedef {{ version: string, optional?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 */

/**
 * Compare what is installed with package-lock.json.
 * @returns {{ missing: string[], nodeVersion: string }} paths of packages for this platform that are not installed in
 *   their locked version, and the version of Node that the lock names
 */
export function lockedPackages() {
  const locked = packagesOf('package-lock.json');
  const nodeVersion = locked['node_modules/node']?.version ?? 'latest';
  if (!existsSync('node_modules/.package-lock.json') || !existsSync('node_modules/.bin/node')) {
    return { missing: Object.keys(locked), nodeVersion };
  }
  const installed = packagesOf('node_modules/.package-lock.json');
  const missing = Object.entries(locked)
    .filter(([path, entry]) => path !== '' && !entry.optional && isForThisHost(entry))
    .filter(([path, { version }]) => installed[path]?.version !== version)
    .map(([path]) => path);
  return { missing, nodeVersion };
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** @param {LockedPackage} entry */
function isForThisHost({ os, cpu }) {
  return (os === undefined || os.includes(platform)) && (cpu === undefined || cpu.includes(arch));
}
