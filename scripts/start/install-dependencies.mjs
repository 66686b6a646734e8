// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { platform } from 'node:process';
import { lockedPackages } from './locked-packages.mjs';

/** Where a newer Node is put for the time of the installation. */
const BOOTSTRAP = join('.waybill', 'node');
const QUIET = ['--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Install exactly what package-lock.json says, if it is not there already.
 * @returns {number | null} null when all is there, else the exit code to end with
 */
export function installDependencies() {
  const { missing, nodeVersion } = lockedPackages();
  if (missing.length === 0) return null;
  console.error(
    `▸ Installing ${missing.length} packages as locked (npm ci); this is needed once, and takes a minute.`,
  );
  const node = isOld(process.version) ? fetchNode(nodeVersion) : null;
  const failure = node?.failure ?? npm(['ci', ...QUIET], node?.bin ?? null);
  if (failure === null) return null;
  console.error(`✗ ${failure}. Is the package registry reachable? Try: npm ci`);
  return 3;
}

/**
 * npm leaves out native parts of packages that it takes for too new for the Node that runs it.
 * @param {string} version as `process.version` has it
 */
function isOld(version) {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  return major < 22 || (major === 22 && minor < 12);
}

/**
 * A newer Node, so that npm runs on what the packages will run on.
 * @param {string} version
 * @returns {{ bin: string, failure: string | null }} the folder that it is in
 */
function fetchNode(version) {
  const bin = join(process.cwd(), BOOTSTRAP, 'node_modules', '.bin');
  if (existsSync(join(bin, 'node'))) return { bin, failure: null };
  console.error(
    `▸ This is Node ${process.version}; the packages need a newer one, so Node ${version} is fetched first.`,
  );
  const failure = npm(['install', '--prefix', BOOTSTRAP, '--no-save', `node@${version}`, ...QUIET], null);
  return { bin, failure };
}

/**
 * @param {string[]} args
 * @param {string | null} bin a folder with the Node to run npm on, null for the one that runs this
 * @returns {string | null} null when it worked, else what failed
 */
function npm(args, bin) {
  const path = bin === null ? process.env['PATH'] : `${bin}${delimiter}${process.env['PATH']}`;
  // The npm that was called, as a file: its first line may name one certain Node.
  const script = process.env['npm_execpath'];
  const [program, ...before] = script
    ? [bin === null ? process.execPath : join(bin, 'node'), script]
    : ['npm'];
  const result = spawnSync(program, [...before, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
    // On Windows npm is a script, which only a shell can start.
    shell: !script && platform === 'win32',
  });
  if (result.status === 0) return null;
  return `npm ${args[0]} failed${result.error ? `: ${result.error.message}` : ''}`;
}
