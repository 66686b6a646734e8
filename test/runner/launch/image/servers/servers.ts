import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readyImage } from '../../../../../src/runner/launch/image/ready.ts';
import { LaunchFailure } from '../../../../../src/runner/launch/launch-failure.ts';
import { OWN } from '../../../own-name.ts';
import { launchOptions } from '../launch-options.ts';

/** The user whom the registry knows. */
export const USER = { username: 'ada', password: 'pass:word with $igns' };

/** A registry in a container, without encryption, which engines allow at 127.0.0.0/8. */
export interface Registry {
  /** `127.0.0.1:49153` */
  readonly host: string;
  /** Puts an image of the engine there under a name, and takes that name from the engine. */
  readonly push: (image: string, name: string) => void;
  readonly stop: () => void;
}

/** One image for all servers of these tests. */
const SERVERS = `FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends docker-registry apache2-utils openssh-server \\
 && rm -rf /var/lib/apt/lists/*
`;

export function docker(args: readonly string[], input?: string): string {
  return execFileSync('docker', args, {
    encoding: 'utf8',
    stdio: 'pipe',
    ...(input === undefined ? {} : { input }),
  }).trim();
}

/** Builds the image of the servers; null where nothing can be installed in a build. */
export async function buildServers(): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), `${OWN}-servers-`));
  try {
    writeFileSync(join(folder, 'Dockerfile'), SERVERS);
    // By BuildKit, whose cache outlives the image: later tests need no download.
    const planned = { kind: 'build', context: folder, dockerfile: 'Dockerfile' } as const;
    const { options } = await launchOptions();
    return (await readyImage(planned, { name: `${OWN}-servers`, platform: null }, options)).name;
  } catch (error) {
    if (error instanceof LaunchFailure) return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Debian's own configuration wants a log-in of everybody. */
const START = `set -e
htpasswd -Bbn "$REGISTRY_USER" "$REGISTRY_PASSWORD" >/tmp/users
cat >/tmp/config.yml <<END
version: 0.1
storage: { filesystem: { rootdirectory: /tmp/registry } }
http: { addr: ":5000" }
END
if [ "$WITH_USERS" = yes ]
then echo 'auth: { htpasswd: { realm: test, path: /tmp/users } }' >>/tmp/config.yml
fi
unset REGISTRY_USER REGISTRY_PASSWORD
exec docker-registry serve /tmp/config.yml`;

/** Starts a registry. @param withUsers only \`USER\` may pull and push */
export async function startRegistry(image: string, withUsers: boolean): Promise<Registry> {
  const name = `${OWN}-registry-${withUsers ? 'users' : 'open'}`;
  const env = [
    `REGISTRY_USER=${USER.username}`,
    `REGISTRY_PASSWORD=${USER.password}`,
    `WITH_USERS=${withUsers ? 'yes' : 'no'}`,
  ].flatMap((pair) => ['--env', pair]);
  docker([
    'run',
    '--detach',
    '--rm',
    '--name',
    name,
    '--publish',
    '127.0.0.1::5000',
    ...env,
    image,
    'sh',
    '-c',
    START,
  ]);
  const host = docker(['port', name, '5000/tcp']).split('\n')[0] ?? '';
  await answering(`http://${host}/v2/`);
  const stop = (): void => {
    docker(['kill', name]);
  };
  return {
    host,
    stop,
    push: (source, target) => {
      const whole = `${host}/${target}`;
      docker(['tag', source, whole]);
      const config = ['--config', `/tmp/${OWN}-config`];
      if (withUsers)
        docker([...config, 'login', '--username', USER.username, '--password-stdin', host], USER.password);
      docker([...config, 'push', '--quiet', whole]);
      docker(['rmi', whole]);
      execFileSync('rm', ['-rf', `/tmp/${OWN}-config`]);
    },
  };
}

/** Waits until a server answers anything at all. */
async function answering(address: string): Promise<void> {
  for (const late = Date.now() + 20_000; ; ) {
    try {
      await fetch(address);
      return;
    } catch (error) {
      if (Date.now() > late) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
