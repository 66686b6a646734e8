import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastWords, runCommand } from '../run-command.ts';
import { copyHostCertificates } from './host-certificates.ts';
import { STAND_IN_LABEL } from './image.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

/**
 * Builds `python:3.11-slim-bookworm` on a Debian image with Debian's own Python 3.11 and gives it that name.
 * Facts of the real image: `python`, `python3` and `pip` in /usr/local/bin, trusted certificates, time zones,
 * `LANG`, pip free to install for the whole system, `python3` as the command.
 * Returns null, or why it could not be done.
 */
export async function buildPython(name: string, base: string): Promise<string | null> {
  return inTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'host'), { recursive: true });
    await copyHostCertificates(join(folder, 'host'));
    await writeFile(join(folder, 'Dockerfile'), dockerfile(base));
    const build = await runCommand('docker', ['build', '--force-rm', '--tag', name, folder], {
      env: { DOCKER_BUILDKIT: '0' },
    });
    return build.exitCode === 0 ? null : `docker build failed:\n${lastWords(build)}`;
  });
}

function dockerfile(base: string): string {
  const made = new Date().toISOString().slice(0, 10);
  return `FROM ${base}
COPY host/ /
RUN apt-get update \\
 && apt-get install -y --no-install-recommends ca-certificates netbase tzdata python3 python3-pip python3-venv \\
 && rm -rf /var/lib/apt/lists/* \\
 && rm -f /usr/lib/python3*/EXTERNALLY-MANAGED \\
 && ln -s /usr/bin/python3 /usr/local/bin/python3 \\
 && ln -s python3 /usr/local/bin/python \\
 && ln -s python3 /usr/local/bin/python3.11 \\
 && ln -s /usr/bin/pip3 /usr/local/bin/pip \\
 && ln -s pip /usr/local/bin/pip3
ENV LANG=C.UTF-8
LABEL ${STAND_IN_LABEL}="Debian's python3 on ${base}, ${made}"
CMD ["python3"]
`;
}
