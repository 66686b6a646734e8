import type { Handling, ProxiedRequest, Rule } from './handling.ts';
import { objectOf } from './label-body.ts';
import { imageId, noteOutcome, noteTags, withTag } from './note-tags.ts';
import { isForeign, refuse } from './ownership.ts';
import { removeImage } from './remove-image.ts';
import type { Watch } from './watch.ts';

/** Names that a request gives, moves or takes go into the journal with what they meant before. */
export const imageRules: readonly Rule[] = [
  { method: 'POST', path: /^(?:\/libpod)?\/build$/, handle: build },
  { method: 'POST', path: /^\/images\/create$/, handle: pullOrImport },
  { method: 'POST', path: /^\/libpod\/images\/pull$/, handle: podmanPull },
  { method: 'POST', path: /^(?:\/libpod)?\/images\/load$/, handle: load },
  { method: 'POST', path: /^(?:\/libpod)?\/images\/(.+)\/tag$/, handle: named },
  { method: 'POST', path: /^(?:\/libpod)?\/commit$/, handle: commit },
  { method: 'DELETE', path: /^(?:\/libpod)?\/images\/(.+)$/, handle: removeImage },
];

async function build({ query, watch }: ProxiedRequest): Promise<Handling> {
  const names = query.getAll('t');
  await noteTags(names, watch);
  // The image of a build is its cache, too, and stays where its name goes back to another.
  const onEnd = (isWhole: boolean): Promise<void> => noteOutcome(names, isWhole, watch);
  const before = await tagsNow(watch);
  const onLine = (line: string): void => {
    // A classic builder that fails leaves the container of the step that failed.
    for (const [, id] of line.matchAll(/Running in ([0-9a-f]{12})/g)) addContainer(id, watch);
    for (const [, name = ''] of line.matchAll(/Downloaded newer image for ([\w./:@-]+)/g))
      addTag(name, before, watch);
  };
  if (query.get('q') !== '1') return { onLine, onEnd };
  // A quiet build names no containers, but would not print their removal either.
  const forced = new URLSearchParams(query);
  forced.set('forcerm', '1');
  return { query: forced, onLine, onEnd };
}

async function pullOrImport({ query, watch }: ProxiedRequest): Promise<Handling> {
  const name = query.get('fromImage') ?? query.get('repo');
  if (name !== null && name !== '') return naming([joined(name, query.get('tag'))], watch);
  const before = await watch.imagesBefore();
  return {
    onLine: (line) => {
      for (const [, id] of line.matchAll(/"status":"(sha256:[0-9a-f]{64})"/g)) addImage(id, before, watch);
    },
  };
}

async function podmanPull({ query, watch }: ProxiedRequest): Promise<Handling> {
  return naming(query.getAll('reference'), watch);
}

/** The names are inside the archive, so they are written down as the engine tells them. */
async function load({ watch }: ProxiedRequest): Promise<Handling> {
  const [before, images] = await Promise.all([tagsNow(watch), watch.imagesBefore()]);
  const names: string[] = [];
  return {
    onLine: (line) => {
      for (const [, name = ''] of line.matchAll(/Loaded image: ([\w./:@-]+)/g)) {
        addTag(name, before, watch);
        names.push(name);
      }
      for (const [, id] of line.matchAll(/Loaded image ID: (sha256:[0-9a-f]{64})/g))
        addImage(id, images, watch);
    },
    onEnd: (isWhole) => noteNamed(names, isWhole, watch),
  };
}

async function named({ query, watch }: ProxiedRequest): Promise<Handling> {
  const repository = query.get('repo');
  if (repository === null || repository === '') return {};
  return naming([joined(repository, query.get('tag'))], watch);
}

async function commit(request: ProxiedRequest): Promise<Handling> {
  const { query, watch } = request;
  const container = query.get('container') ?? '';
  // The engine pauses it meanwhile.
  if (await isForeign('container', container, watch)) return refuse(`container ${container}`);
  const before = await watch.imagesBefore();
  return {
    ...(await named(request)),
    onAnswer: (text) => {
      const id = objectOf(JSON.parse(text))['Id'];
      if (typeof id === 'string' && !query.get('repo')) addImage(id, before, watch);
      return text;
    },
  };
}

/** What a request that gives names wants done: they are written down before it and after it. */
async function naming(
  names: readonly string[],
  watch: Watch,
): Promise<{ readonly onEnd: (isWhole: boolean) => Promise<void> }> {
  await noteTags(names, watch);
  return { onEnd: (isWhole) => noteNamed(names, isWhole, watch) };
}

/** New images of names, too: one that loses its name, because that goes back to another image, is nobody's. */
async function noteNamed(names: readonly string[], isWhole: boolean, watch: Watch): Promise<void> {
  await noteOutcome(names, isWhole, watch);
  const before = await watch.imagesBefore();
  for (const name of names) addImage((await imageId(name, watch)) ?? undefined, before, watch);
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

function addTag(name: string, before: ReadonlyMap<string, string>, { journal }: Watch): void {
  journal.add({
    kind: 'tag',
    name: withTag(name),
    before: before.get(withTag(name)) ?? null,
    at: Date.now(),
  });
}

/** An image without a name; one that was there before stays. */
function addImage(id: string | undefined, before: ReadonlySet<string>, { journal }: Watch): void {
  if (id !== undefined && !before.has(id)) journal.add({ kind: 'image', id });
}

function addContainer(id: string | undefined, { journal }: Watch): void {
  if (id !== undefined) journal.add({ kind: 'container', id });
}
