import { expect, test } from 'vitest';
import { engineCommand } from '../../../src/cli/doctor/engine-command.ts';
import { installedRemedies } from '../../../src/cli/doctor/installed-remedies.ts';
import type { Check } from '../../../src/runner/index.ts';

const DEBIAN = { platform: 'linux', osRelease: 'PRETTY_NAME="Debian 12"\nID=debian\n' };

test.each([
  ['linux', 'ID=debian', 'sudo apt-get install -y docker.io'],
  ['linux', 'NAME="Linux Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"', 'sudo apt-get install -y docker.io'],
  ['linux', 'ID=fedora', 'sudo dnf install -y moby-engine && sudo systemctl enable --now docker'],
  ['linux', 'ID="rocky"\nID_LIKE="rhel centos fedora"', 'podman.socket'],
  ['linux', 'ID="opensuse-leap"\nID_LIKE="suse opensuse"', 'sudo zypper install -y docker'],
  ['linux', 'ID=arch', 'sudo pacman -S --noconfirm docker'],
  ['linux', 'ID=alpine', 'sudo apk add docker'],
  ['linux', 'ID=unheard-of', 'https://docs.docker.com/engine/install/'],
  ['linux', '', 'https://docs.docker.com/engine/install/'],
  ['darwin', '', 'Docker Desktop'],
  ['win32', '', 'Docker Desktop'],
])('on %s with %j an engine comes by %s', (platform, osRelease, command) => {
  expect(engineCommand({ platform, osRelease })).toContain(command);
});

function command(
  id: Check['id'],
  text: string,
  docker: Check['state'] = 'missing',
): string | null | undefined {
  const checks: Check[] = [
    { id, title: '', state: 'missing', text, command: 'npm run engine' },
    { id: 'command-line', title: '', state: docker, text: '', command: 'apt-get install -y docker.io' },
  ];
  const [first, second] = installedRemedies({ version: 1, checks }, DEBIAN).checks;
  expect(second).toEqual(checks[1]);
  return first?.command;
}

test('what only a copy of the repository can do is never a remedy', () => {
  expect(command('engine', 'no socket')).toBe('sudo apt-get install -y docker.io');
  expect(command('engine', 'no socket', 'fine')).toBe('sudo systemctl start docker');
  expect(command('engine', 'DOCKER_HOST (tcp://x): no answer', 'fine')).toContain('docker.io');
  expect(
    command('engine', 'this user may not use it (is the user in the group "docker"?)', 'fine'),
  ).toContain('usermod -aG docker');
  expect(command('registry', 'no answer')).toBeNull();
  expect(command('network', 'no base image')).toBe('docker pull debian:bookworm-slim');
});
