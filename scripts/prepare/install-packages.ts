import { existsSync, readFileSync } from 'node:fs';
import { lastWords, runCommand } from '../run-command.ts';
import type { Say } from './ready.ts';

/**
 * Install packages of Debian or Ubuntu, as root, saying so.
 * @returns null when they are installed, else the reason why not
 */
export async function installPackages(packages: readonly string[], say: Say): Promise<string | null> {
  const obstacle = installObstacle();
  if (obstacle !== null) return obstacle;
  say(
    `Installing ${packages.join(', ')} from the distribution's packages (WAYBILL_NO_INSTALL=1 forbids it) …`,
  );
  // A machine image's package lists are often older than the packages that they name.
  const update = await runCommand('apt-get', ['update']);
  if (update.exitCode !== 0) return `apt-get update failed:\n${lastWords(update)}`;
  const install = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
  return install.exitCode === 0 ? null : `apt-get install failed:\n${lastWords(install)}`;
}

/** The command that a person types to get the packages. */
export function installCommand(packages: readonly string[]): string {
  return `sudo apt-get install ${packages.join(' ')}`;
}

function installObstacle(): string | null {
  if (process.env['WAYBILL_NO_INSTALL'] === '1')
    return 'it is missing, and WAYBILL_NO_INSTALL=1 forbids installing it';
  if (!isDebianLike()) return 'it is missing, and only on Debian and Ubuntu can it be installed from here';
  if (process.getuid?.() !== 0) return 'it is missing, and only root can install packages';
  return null;
}

function isDebianLike(): boolean {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}
