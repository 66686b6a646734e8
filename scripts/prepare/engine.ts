import { existsSync } from 'node:fs';
import { findEngine } from '../../src/runner/index.ts';
import { isNeeded, type PreparedImage, prepareImages } from '../stand-ins/prepare-images.ts';
import { installCommand, installPackages } from './install-packages.ts';
import type { Ready, Say } from './ready.ts';
import { isOurs, startEngine } from './start-engine.ts';
import { steadyGateway } from './steady-gateway.ts';

/** dockerd itself, what it needs for networks, what builds stand-ins of images where no registry answers, and Compose. */
const PACKAGES = ['docker.io', 'iptables', 'iproute2', 'ca-certificates', 'debootstrap', 'docker-compose'];

/**
 * See to it that a container engine answers and has the base images of the guides; installs and starts Debian's
 * where none does. Never throws.
 */
export async function prepareEngine(say: Say): Promise<Ready> {
  const { engine } = await findEngine();
  // An engine that somebody named is not replaced by another.
  const named = ['DOCKER_CONTEXT', 'DOCKER_HOST'].find((name) => process.env[name]);
  if (engine === null && named !== undefined) {
    const reason = `No container engine: ${named} names ${process.env[named]}, which does not answer.`;
    return { ok: false, reason, command: `unset ${named}; npm run engine` };
  }
  const reason = engine === null ? await getEngine(say) : null;
  if (reason !== null) {
    return {
      ok: false,
      reason: `No container engine: ${reason}.`,
      command: `${installCommand(PACKAGES)}; npm run engine`,
    };
  }
  if (isOurs()) await steadyGateway();
  const missing = await missingImages(say);
  if (missing.length === 0) return { ok: true };
  const names = missing.map((image) => `${image.name} (${image.reason})`).join(', ');
  return { ok: false, reason: `The engine lacks base images: ${names}.`, command: 'npm run engine' };
}

/** Stand-ins need debootstrap, which is installed only once it is clear that no registry gives the real images. */
async function missingImages(say: Say): Promise<readonly PreparedImage[]> {
  const isMissing = (image: PreparedImage) => image.how === 'failed' && isNeeded(image);
  const missing = (await prepareImages(say)).filter(isMissing);
  if (missing.length === 0 || existsSync('/usr/sbin/debootstrap')) return missing;
  if ((await installPackages(['debootstrap'], say)) !== null) return missing;
  return (await prepareImages(say)).filter(isMissing);
}

async function getEngine(say: Say): Promise<string | null> {
  const installed = ['/usr/sbin/dockerd', '/usr/bin/dockerd', '/usr/local/bin/dockerd'].some(existsSync);
  const missing = installed ? null : await installPackages(PACKAGES, say);
  if (missing !== null) return missing;
  if (process.getuid?.() !== 0) return 'it is installed and does not run, and only root can start it';
  return startEngine(say);
}
