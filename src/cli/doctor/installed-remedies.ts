import type { Check, Diagnosis } from '../../runner/index.ts';
import { engineCommand, type Machine } from './engine-command.ts';

/** What only a copy of the repository has; it installs and starts an engine and makes stand-ins of base images. */
const REPOSITORY_COMMAND = 'npm run engine';

/** A diagnosis as the installed package tells it: no remedy names a command that only a copy of the repository has. */
export function installedRemedies(diagnosis: Diagnosis, machine: Machine): Diagnosis {
  const hasDocker = diagnosis.checks.some(({ id, state }) => id === 'command-line' && state === 'fine');
  const checks = diagnosis.checks.map((check) =>
    check.command === REPOSITORY_COMMAND ? { ...check, command: remedy(check, hasDocker, machine) } : check,
  );
  return { ...diagnosis, checks };
}

function remedy({ id, text }: Check, hasDocker: boolean, machine: Machine): string | null {
  // Nothing here brings an image that no registry gives.
  if (id === 'registry') return null;
  if (id !== 'engine') return 'docker pull debian:bookworm-slim';
  if (text.includes('in the group "docker"')) return 'sudo usermod -aG docker "$USER"   # then log in again';
  if (!hasDocker || machine.platform !== 'linux' || text.includes('DOCKER_HOST'))
    return engineCommand(machine);
  return 'sudo systemctl start docker';
}
