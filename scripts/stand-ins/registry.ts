import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastWords, runCommand } from '../run-command.ts';
import { STAND_IN_LABEL } from './image.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/**
 * Builds `registry:2` on a Debian image with Debian's own docker-registry (2.8) and gives it that name.
 * Facts of the real image (github.com/distribution/distribution-library-image): the program is `/bin/registry`, its
 * settings `/etc/docker/registry/config.yml`, its images in the volume `/var/lib/registry`, its port 5000, and no log-in
 * until a variable such as `REGISTRY_AUTH` asks for one. Debian's package keeps them elsewhere and asks for a log-in.
 * Returns null, or why it could not be done.
 */
export async function buildRegistry(name: string, base: string): Promise<string | null> {
  return inTemporaryFolder(async (folder) => {
    await writeFile(join(folder, 'config.yml'), SETTINGS);
    await writeFile(join(folder, 'entrypoint.sh'), ENTRYPOINT, { mode: 0o755 });
    await writeFile(join(folder, 'Dockerfile'), dockerfile(base));
    const build = await runCommand('docker', ['build', '--force-rm', '--tag', name, folder], {
      env: { DOCKER_BUILDKIT: '0' },
    });
    return build.exitCode === 0 ? null : `docker build failed:\n${lastWords(build)}`;
  });
}

const SETTINGS = `version: 0.1
log:
  fields:
    service: registry
storage:
  cache:
    blobdescriptor: inmemory
  filesystem:
    rootdirectory: /var/lib/registry
http:
  addr: :5000
  headers:
    X-Content-Type-Options: [nosniff]
health:
  storagedriver:
    enabled: true
    interval: 10s
    threshold: 3
`;

/** A settings file or a command of the program may stand behind the image's name, or another program. */
const ENTRYPOINT = `#!/bin/sh
case "$1" in
  *.yml | *.yaml) exec registry serve "$@" ;;
  serve | garbage-collect | help | -*) exec registry "$@" ;;
  *) exec "$@" ;;
esac
`;

function dockerfile(base: string): string {
  const made = new Date().toISOString().slice(0, 10);
  return `FROM ${base}
RUN apt-get update \\
 && apt-get install -y --no-install-recommends ca-certificates docker-registry \\
 && rm -rf /var/lib/apt/lists/* \\
 && ln -s /usr/bin/docker-registry /bin/registry
COPY config.yml /etc/docker/registry/config.yml
COPY entrypoint.sh /entrypoint.sh
VOLUME /var/lib/registry
EXPOSE 5000
LABEL ${STAND_IN_LABEL}="Debian's docker-registry on ${base}, ${made}"
ENTRYPOINT ["/entrypoint.sh"]
CMD ["/etc/docker/registry/config.yml"]
`;
}
