import { spawn } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastWords, runCommand } from '../run-command.ts';
import { type HostApt, hostApt } from './host-apt.ts';
import { copyHostCertificates, hostCertificates } from './host-certificates.ts';
import { STAND_IN_LABEL } from './image.ts';
import { inTemporaryFolder } from './temporary-folder.ts';

const RELEASE = 'bookworm';

/** What the slim images leave out, and what dpkg is told to leave out from then on. */
const DOCUMENTATION = ['doc', 'man', 'info', 'locale', 'groff', 'lintian', 'linda'];

/**
 * Builds `debian:bookworm-slim` from Debian's packages alone and gives it that name.
 * Facts of the real image: no documentation or caches, no services started by packages, `bash` as the command.
 * Returns null, or why it could not be done.
 */
export async function buildDebian(name: string): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'debootstrap has to run as root';
  return inTemporaryFolder(async (folder) => {
    const root = join(folder, 'root');
    const apt = await hostApt(RELEASE);
    const bootstrap = await runCommand('debootstrap', bootstrapArguments(apt, root));
    if (bootstrap.exitCode !== 0) return `debootstrap failed:\n${lastWords(bootstrap)}`;
    await configureApt(root, apt);
    await trustHostCertificates(root);
    await slimDown(root);
    return importImage(root, name);
  });
}

function bootstrapArguments(apt: HostApt, root: string): string[] {
  // A mirror behind https is of no use to an apt that cannot check its certificate.
  const include = apt.mirror?.startsWith('https:') ? ['--include=ca-certificates'] : [];
  return ['--variant=minbase', ...include, RELEASE, root, ...(apt.mirror === null ? [] : [apt.mirror])];
}

async function configureApt(root: string, apt: HostApt): Promise<void> {
  const etc = join(root, 'etc/apt');
  if (apt.sources.length > 0) await writeFile(join(etc, 'sources.list'), `${apt.sources.join('\n')}\n`);
  const settings = [
    ...apt.settings,
    'Acquire::Languages "none";',
    'APT::Install-Recommends "true";',
    'Dir::Cache::pkgcache "";',
    'Dir::Cache::srcpkgcache "";',
    'DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb || true"; };',
  ];
  await writeFile(join(etc, 'apt.conf.d/container'), `${settings.join('\n')}\n`);
  const policy = join(root, 'usr/sbin/policy-rc.d');
  await writeFile(policy, '#!/bin/sh\nexit 101\n');
  await chmod(policy, 0o755);
}

async function trustHostCertificates(root: string): Promise<void> {
  if ((await hostCertificates()).length === 0) return;
  await copyHostCertificates(root);
  // pip carries its own list of authorities; this names the system's, which has the host's too.
  await writeFile(join(root, 'etc/pip.conf'), '[global]\ncert = /etc/ssl/certs/ca-certificates.crt\n');
  await runCommand('chroot', [
    root,
    'sh',
    '-c',
    'command -v update-ca-certificates && update-ca-certificates',
  ]);
}

async function slimDown(root: string): Promise<void> {
  const excludes = DOCUMENTATION.map((kind) => `path-exclude /usr/share/${kind}/*`);
  await mkdir(join(root, 'etc/dpkg/dpkg.cfg.d'), { recursive: true });
  const keeps = ['path-include /usr/share/doc/*/copyright'];
  await writeFile(join(root, 'etc/dpkg/dpkg.cfg.d/slim'), `${[...excludes, ...keeps].join('\n')}\n`);
  await runCommand('chroot', [root, 'apt-get', 'clean']);
  await runCommand('find', [
    join(root, 'usr/share/doc'),
    '-not',
    '-type',
    'd',
    '-not',
    '-name',
    'copyright',
    '-delete',
  ]);
  const folders = DOCUMENTATION.filter((kind) => kind !== 'doc').map((kind) => join(root, 'usr/share', kind));
  await runCommand('find', [...folders, '-mindepth', '1', '-delete']);
  await runCommand('find', [join(root, 'var/lib/apt/lists'), '-type', 'f', '-delete']);
  await runCommand('find', [join(root, 'var/log'), '-type', 'f', '-delete']);
  for (const file of ['etc/hostname', 'etc/resolv.conf', 'etc/machine-id'])
    await rm(join(root, file), { force: true });
}

async function importImage(root: string, name: string): Promise<string | null> {
  const tar = spawn('tar', ['--numeric-owner', '--one-file-system', '-C', root, '-c', '.']);
  const made = new Date().toISOString().slice(0, 10);
  const changes = [`LABEL ${STAND_IN_LABEL}="debootstrap ${RELEASE} minbase, ${made}"`, 'CMD ["bash"]'];
  const options = changes.flatMap((change) => ['--change', change]);
  const load = await runCommand('docker', ['import', ...options, '-', name], { input: tar.stdout });
  return load.exitCode === 0 ? null : `docker import failed:\n${lastWords(load)}`;
}
