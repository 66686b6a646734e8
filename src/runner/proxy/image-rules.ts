import type { Handling, ProxiedRequest, Rule } from './handling.ts';
import { objectOf } from './label-body.ts';
import { noteTags, withTag } from './note-tags.ts';
import type { Watch } from './watch.ts';

/** Names that a request gives, moves or takes go into the journal with what they meant before. */
export const imageRules: readonly Rule[] = [
  { method: 'POST', path: /^(?:\/libpod)?\/build$/, handle: build },
  { method: 'POST', path: /^\/images\/create$/, handle: pullOrImport },
  { method: 'POST', path: /^\/libpod\/images\/pull$/, handle: podmanPull },
  { method: 'POST', path: /^(?:\/libpod)?\/images\/load$/, handle: load },
  { method: 'POST', path: /^(?:\/libpod)?\/images\/(.+)\/tag$/, handle: named },
  { method: 'POST', path: /^(?:\/libpod)?\/commit$/, handle: commit },
  { method: 'DELETE', path: /^(?:\/libpod)?\/images\/(.+)$/, handle: remove },
];

async function build({ query, watch }: ProxiedRequest): Promise<Handling> {
  await noteTags(query.getAll('t'), watch);
  const before = await tagsNow(watch);
  const onLine = (line: string): void => {
    // A classic builder that fails leaves the container of the step that failed.
    for (const [, id] of line.matchAll(/Running in ([0-9a-f]{12})/g)) addContainer(id, watch);
    for (const [, name] of line.matchAll(/Downloaded newer image for ([\w./:@-]+)/g))
      addTag(name, before, watch);
  };
  if (query.get('q') !== '1') return { onLine };
  // A quiet build names no containers, but would not print their removal either.
  const forced = new URLSearchParams(query);
  forced.set('forcerm', '1');
  return { query: forced, onLine };
}

async function pullOrImport({ query, watch }: ProxiedRequest): Promise<Handling> {
  const name = query.get('fromImage') ?? query.get('repo');
  if (name === null || name === '') return {};
  await noteTags([joined(name, query.get('tag'))], watch);
  return {};
}

async function podmanPull({ query, watch }: ProxiedRequest): Promise<Handling> {
  await noteTags(query.getAll('reference'), watch);
  return {};
}

/** The names are inside the archive, so they are written down as the engine tells them. */
async function load({ watch }: ProxiedRequest): Promise<Handling> {
  const before = await tagsNow(watch);
  return {
    onLine: (line) => {
      for (const [, name] of line.matchAll(/Loaded image: ([\w./:@-]+)/g)) addTag(name, before, watch);
      for (const [, id] of line.matchAll(/Loaded image ID: (sha256:[0-9a-f]{64})/g)) {
        if (id !== undefined && ![...before.values()].includes(id)) watch.journal.add({ kind: 'image', id });
      }
    },
  };
}

async function named({ query, watch }: ProxiedRequest): Promise<Handling> {
  const repository = query.get('repo');
  if (repository !== null && repository !== '') await noteTags([joined(repository, query.get('tag'))], watch);
  return {};
}

async function commit(request: ProxiedRequest): Promise<Handling> {
  await named(request);
  return {
    onAnswer: (text) => {
      const id = objectOf(JSON.parse(text))['Id'];
      if (typeof id === 'string' && !request.query.get('repo'))
        request.watch.journal.add({ kind: 'image', id });
      return text;
    },
  };
}

async function remove({ watch }: ProxiedRequest, match: RegExpMatchArray): Promise<Handling> {
  const name = decodeURIComponent(match[1] ?? '');
  const before = await tagsNow(watch);
  // `docker rmi ID` takes all names of the image.
  const ofId = [...before].filter(([, id]) =>
    id.replace('sha256:', '').startsWith(name.replace('sha256:', '')),
  );
  const names = before.has(withTag(name)) ? [name] : ofId.map(([tag]) => tag);
  await noteTags(names, watch);
  return {};
}

function joined(name: string, tag: string | null): string {
  if (tag === null || tag === '') return name;
  return tag.includes(':') ? `${name}@${tag}` : `${name}:${tag}`;
}

async function tagsNow({ engine }: Watch): Promise<ReadonlyMap<string, string>> {
  const images = await engine.docker.listImages();
  return new Map(
    images.flatMap((image) => (image.RepoTags ?? []).map((tag): [string, string] => [tag, image.Id])),
  );
}

function addTag(name: string | undefined, before: ReadonlyMap<string, string>, { journal }: Watch): void {
  if (name === undefined) return;
  journal.add({ kind: 'tag', name: withTag(name), before: before.get(withTag(name)) ?? null });
}

function addContainer(id: string | undefined, { journal }: Watch): void {
  if (id !== undefined) journal.add({ kind: 'container', id });
}
