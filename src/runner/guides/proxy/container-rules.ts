import { TRIAL_LABEL } from '../../needs/sweep-trials.ts';
import { withGpus } from './gpu-request.ts';
import type { Handling, ProxiedRequest, Rule } from './handling.ts';
import { hostMounts, withOwnSocket } from './host-mounts.ts';
import { type JsonObject, jsonBody, labelled, objectOf } from './label-body.ts';
import { forbidden, isForeign, refuse } from './ownership.ts';
import { seesFolder, WORKSPACE_HELP } from './sees-folder.ts';
import type { Watch } from './watch.ts';

/** Containers get our label; volumes that the engine makes along with them go into the journal. */
export const containerRules: readonly Rule[] = [
  {
    method: 'POST',
    path: /^(?:\/libpod)?\/containers\/create$/,
    handle: createContainer,
  },
];

async function createContainer(request: ProxiedRequest): Promise<Handling> {
  const { engine, journal } = request.watch;
  const body = await jsonBody(request);
  const image = body['Image'] ?? body['image'];
  if (typeof image === 'string' && !isTrial(body)) request.watch.onImage(image);
  const theirs = await foreignParts(body, request.watch);
  if (theirs !== null) return refuse(theirs);
  const unseen = await whyUnseen(body, request.watch);
  if (unseen !== null) return forbidden(unseen);
  const listed = await engine.docker.listVolumes();
  const before = new Set((listed.Volumes ?? []).map((volume) => volume.Name));
  const note = (names: readonly string[]): void => {
    for (const name of names) if (!before.has(name)) journal.add({ kind: 'volume', name });
  };
  note(namedVolumes(body));
  return {
    body: labelled(withOwnDoor(withGpus(body, request.watch.gpus), request.watch), request),
    onAnswer: async (text) => {
      const id = objectOf(JSON.parse(text))['Id'];
      if (typeof id !== 'string') return text;
      request.watch.madeContainers.add(id);
      const made = await engine.docker.getContainer(id).inspect();
      note(made.Mounts.flatMap((mount) => (mount.Type === 'volume' && mount.Name ? [mount.Name] : [])));
      return text;
    },
  };
}

/** What a container would write to that is not the example's, in words; null for nothing. */
async function foreignParts(body: JsonObject, watch: Watch): Promise<string | null> {
  for (const name of namedVolumes(body)) if (await isForeign('volume', name, watch)) return `volume ${name}`;
  const from = objectOf(body['HostConfig'])['VolumesFrom'];
  for (const word of Array.isArray(from) ? from : []) {
    const name = String(word).split(':')[0] ?? '';
    if (await isForeign('container', name, watch)) return `container ${name}`;
  }
  return null;
}

/** Why a container would get an empty folder in place of one of the example's; null where it would not. */
async function whyUnseen(body: JsonObject, { engine, root }: Watch): Promise<string | null> {
  const mount = hostMounts(body).find(({ source }) => `${source}/`.startsWith(`${root}/`));
  const image = body['Image'];
  if (mount === undefined || typeof image !== 'string') return null;
  if ((await seesFolder(engine, image, root)) !== false) return null;
  return `the engine does not see ${mount.source}, and the container would get an empty folder: ${WORKSPACE_HELP}`;
}

/** A container that is given the engine's socket gets the example's door instead. */
function withOwnDoor(body: JsonObject, { engine, socketPath, socketsSeen }: Watch): JsonObject {
  if (engine.endpoint.kind !== 'unix') return body;
  const theirs = engine.endpoint.socketPath;
  const changed = withOwnSocket(body, theirs, socketPath);
  if (changed !== body)
    socketsSeen.set(socketPath, hostMounts(body).find(({ source }) => source === theirs)?.source ?? theirs);
  return changed;
}

/** True for a container with which a `waybill` that the page calls tries the host: its image is not the example's. */
function isTrial(body: JsonObject): boolean {
  return TRIAL_LABEL in objectOf(body['Labels']);
}

/** Volumes that `-v NAME:/path` and `--mount source=NAME` name; a path is no name. */
function namedVolumes(body: JsonObject): readonly string[] {
  const host = objectOf(body['HostConfig']);
  const binds = Array.isArray(host['Binds'])
    ? host['Binds'].map((bind) => String(bind).split(':')[0] ?? '')
    : [];
  const mounts = Array.isArray(host['Mounts']) ? host['Mounts'].map(objectOf) : [];
  const sources = mounts
    .filter((mount) => mount['Type'] === 'volume')
    .map((mount) => String(mount['Source'] ?? ''));
  return [...binds, ...sources].filter((name) => /^[a-zA-Z0-9][\w.-]*$/.test(name));
}
