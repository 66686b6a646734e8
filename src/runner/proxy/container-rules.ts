import { TRIAL_LABEL } from '../needs/sweep-trials.ts';
import { withGpus } from './gpu-request.ts';
import type { Handling, ProxiedRequest, Rule } from './handling.ts';
import { type JsonObject, jsonBody, labelled, objectOf } from './label-body.ts';

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
  const listed = await engine.docker.listVolumes();
  const before = new Set((listed.Volumes ?? []).map((volume) => volume.Name));
  const note = (names: readonly string[]): void => {
    for (const name of names) if (!before.has(name)) journal.add({ kind: 'volume', name });
  };
  note(namedVolumes(body));
  return {
    body: labelled(withGpus(body, request.watch.gpus), request),
    onAnswer: async (text) => {
      const id = objectOf(JSON.parse(text))['Id'];
      if (typeof id !== 'string') return text;
      const made = await engine.docker.getContainer(id).inspect();
      note(made.Mounts.flatMap((mount) => (mount.Type === 'volume' && mount.Name ? [mount.Name] : [])));
      return text;
    },
  };
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
