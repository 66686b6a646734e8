import { execFile } from 'node:child_process';
import { findCommand } from '../needs/missing-needs.ts';
import { type Check, fine, lacking } from './diagnosis.ts';

/** Whether the pages' `docker` can be typed here. */
export function checkCommandLine(): Check {
  const title = 'docker command';
  const path = findCommand(['docker', 'podman']);
  if (path !== null) return fine('command-line', title, path);
  return lacking(
    'missing',
    'command-line',
    title,
    'neither docker nor podman is in PATH',
    'apt-get install -y docker.io',
  );
}

/** Which builder `docker build` uses: BuildKit by buildx, BuildKit inside an old command line, or the classic one. */
export async function checkBuilder(): Promise<Check> {
  const title = 'Builder';
  const buildx = await ask('docker', ['buildx', 'version']);
  if (buildx !== null) return fine('builder', title, `BuildKit, by ${buildx}`);
  const client = await ask('docker', ['version', '--format', '{{.Client.Version}}']);
  // Up to 20.10 (the next was 23) the command line had BuildKit inside and did not use it by itself.
  if (Number.parseInt(client ?? '', 10) < 23) {
    const text = `the classic builder of docker ${client}, which has BuildKit too`;
    return lacking('limited', 'builder', title, text, 'export DOCKER_BUILDKIT=1');
  }
  const text = 'the classic builder, because the command line has no buildx';
  return lacking('limited', 'builder', title, text, 'apt-get install -y docker-buildx');
}

/** The first line that a program prints; null where it fails or takes longer than ten seconds. */
function ask(program: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(program, args, { timeout: 10_000 }, (error, stdout) => {
      resolve(error === null ? (stdout.split('\n')[0] ?? '') : null);
    });
  });
}
