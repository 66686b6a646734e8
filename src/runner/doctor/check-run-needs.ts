import type { Engine } from '../engine/engine.ts';
import { hasBuildKit } from '../launch/image/build/has-buildkit.ts';
import { emulators } from '../launch/image/describe/compare-platforms.ts';
import { normalPlatform } from '../launch/image/describe/platform.ts';
import { readLoginConfig } from '../launch/image/registry/docker-config.ts';
import { findCommand } from '../needs/missing-needs.ts';
import { type Check, fine, lacking } from './diagnosis.ts';

/** Which builder `waybill run` uses: it speaks to the engine itself, so the command line's does not matter. */
export async function checkRunBuilder(engine: Engine): Promise<Check> {
  const title = 'Builder of runs';
  if (await hasBuildKit(engine)) return fine('run-builder', title, 'BuildKit of the engine');
  if ((await engine.about()).name === 'Podman') return fine('run-builder', title, 'Buildah of Podman');
  const text = 'the classic builder of the engine, which does not know RUN --mount';
  return lacking('limited', 'run-builder', title, text, 'apt-get install -y docker.io');
}

/** Whether every credential helper that the docker configuration names can be asked. */
export async function checkCredentials(): Promise<Check> {
  const title = 'Log-ins for registries';
  const config = await readLoginConfig();
  if (typeof config === 'string')
    return lacking('limited', 'credentials', title, `${config}, so no log-in is used`, null);
  const named = [config.store ?? '', ...Object.values(config.helpers).map(String)].filter(
    (name) => name !== '',
  );
  const helpers = [...new Set(named)].map((name) => `docker-credential-${name}`);
  const missing = helpers.filter((name) => findCommand([name]) === null);
  const count = Object.keys(config.auths).length;
  if (missing.length === 0) {
    const text = [...helpers, ...(count === 0 ? [] : [`${count} in the docker configuration`])].join(', ');
    return fine('credentials', title, text === '' ? 'none: only public images can be pulled' : text);
  }
  const text = `the docker configuration names ${missing.join(', ')}, and PATH has none such; pulls go without a log-in`;
  // Debian has these two; all others come with their cloud's own command line.
  const isPackaged = missing.every((name) => /-(?:pass|secretservice)$/.test(name));
  const command = isPackaged ? 'apt-get install -y golang-docker-credential-helpers' : null;
  return lacking('limited', 'credentials', title, text, command);
}

/** Whose the files are that a container writes as root, and how they become the caller's. */
export async function checkOwnership({ docker }: Engine): Promise<Check> {
  const title = 'Owner of outputs';
  const { SecurityOptions: options } = await docker.info();
  const modes = (Array.isArray(options) ? options : []).map(String);
  if (modes.some((mode) => mode.includes('rootless')))
    return fine(
      'ownership',
      title,
      "root of a container is you; another user's files are given to you after a run",
    );
  const uid = process.getuid?.() ?? null;
  const remapped = modes.some((mode) => mode.includes('userns')) ? ' (users are remapped)' : '';
  const how =
    uid === null
      ? 'this system has no owners to repair'
      : uid === 0
        ? 'outputs are given to root, who you are'
        : `outputs are given to uid ${uid} by a short container of the same image`;
  return fine('ownership', title, `${how}${remapped}`);
}

const INSTALL = 'docker run --privileged --rm tonistiigi/binfmt --install all';

/** Whether images for other processors can run. */
export async function checkPlatforms({ endpoint, about }: Engine): Promise<Check> {
  const title = 'Other processors';
  const own = normalPlatform(`linux/${(await about()).arch}`);
  const handlers = endpoint.kind === 'unix' && process.platform === 'linux' ? emulators() : null;
  if (handlers === null) {
    const text = `the engine is ${own}; whether it emulates others cannot be seen from here`;
    return lacking('limited', 'platforms', title, text, INSTALL);
  }
  if (handlers.length === 0) {
    const text = `the engine is ${own} and emulates no other: their images end with "exec format error"`;
    return lacking('limited', 'platforms', title, text, INSTALL);
  }
  const names = handlers.map((name) => name.replace('qemu-', '')).join(', ');
  return fine('platforms', title, `the engine is ${own} and emulates ${names}`);
}
