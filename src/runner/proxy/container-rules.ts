import { withGpus } from './gpu-request.ts';
import type { Handling, ProxiedRequest, Rule } from './handling.ts';
import { asObject, type JsonObject, jsonBody, labelled } from './label-body.ts';

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
  if (typeof image === 'string') request.watch.onImage(image);
  const listed = await engine.docker.listVolumes();
  const before = new Set((listed.Volumes ?? []).map((volume) => volume.Name));
  const note = (names: readonly string[]): void => {
    for (const name of names) if (!before.has(name)) journal.add({ kind: 'volume', name });
  };
  note(namedVolumes(body));
  return {
    body: labelled(withGpus(body, request.watch.gpus), request),
    onAnswer: async (text) => {
      const id = asObject(JSON.parse(text))['Id'];
      if (typeof id !== 'string') return text;
      const made = await engine.docker.getContainer(id).inspect();
      note(made.Mounts.flatMap((mount) => (mount.Type === 'volume' && mount.Name ? [mount.Name] : [])));
      return text;
    },
  };
}

/** Volumes that `-v NAME:/path` and `--mount source=NAME` name; a path is no name. */
function namedVolumes(body: JsonObject): readonly string[] {
  const host = asObject(body['HostConfig']);
  const binds = Array.isArray(host['Binds'])
    ? host['Binds'].map((bind) => String(bind).split(':')[0] ?? '')
    : [];
  const mounts = Array.isArray(host['Mounts']) ? host['Mounts'].map(asObject) : [];
  const sources = mounts
    .filter((mount) => mount['Type'] === 'volume')
    .map((mount) => String(mount['Source'] ?? ''));
  return [...binds, ...sources].filter((name) => /^[a-zA-Z0-9][\w.-]*$/.test(name));
}
