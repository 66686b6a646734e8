import { unlessAbsent } from '../../engine/absent.ts';
import type { Handling, ProxiedRequest } from './handling.ts';
import { imageHistory } from './image-history.ts';
import { noteTags, withTag } from './note-tags.ts';
import { refuse } from './ownership.ts';
import type { Watch } from './watch.ts';

interface SeenImage {
  readonly Id: string;
  readonly Parent: string;
  readonly RepoTags: readonly string[] | null;
  readonly RepoDigests: readonly string[] | null;
}

/** A repository that holds images of the user while an example has taken their last name; lists do not show it. */
export const HELD = 'waybill-held';

/**
 * `docker rmi`: what the example made goes; an image that was here before may lose names that can be given back, and
 * its last one only while a name of ours holds it.
 */
export async function removeImage(
  { query, watch }: ProxiedRequest,
  match: RegExpMatchArray,
): Promise<Handling> {
  const name = decodeURIComponent(match[1] ?? '');
  const before = await watch.imagesBefore();
  const seen: SeenImage | null = await unlessAbsent(watch.engine.docker.getImage(name).inspect());
  if (seen === null) return {};
  const tags = seen.RepoTags ?? [];
  const tag = tags.find((one) => withTag(one) === withTag(name));
  const isForeign = before.has(seen.Id) || !tags.every((one) => isGiven(one, watch));
  if (isForeign && (tag === undefined || losesDigest(seen, tag))) return refuse(`image ${name}`);
  const lost = tag === undefined ? tags : [tag];
  const history = await imageHistory(watch.engine, name);
  for (const one of lost) watch.onRemoval({ isOwn: isGiven(one, watch), history });
  if (isForeign && tags.length === 1) await hold(seen.Id, watch);
  await noteTags(lost, watch);
  if (isForeign || !(await standsOnCache(seen, before, watch))) return {};
  // The untagged layers below belong to a build of before: they are the user's cache.
  const sparing = new URLSearchParams(query);
  sparing.set('noprune', '1');
  return { query: sparing };
}

/** Podman lists `greet` as `localhost/greet`. */
function isGiven(tag: string, { journal }: Watch): boolean {
  return [tag, tag.replace(/^localhost\//, '')].some((name) => journal.hasTag(withTag(name)));
}

/** With the last tag of a repository its digest goes too, which only a pull brings back. */
function losesDigest({ RepoTags, RepoDigests }: SeenImage, tag: string): boolean {
  const repository = tag.slice(0, tag.lastIndexOf(':'));
  const others = (RepoTags ?? []).filter((one) => one !== tag && one.startsWith(`${repository}:`));
  return others.length === 0 && (RepoDigests ?? []).some((digest) => digest.startsWith(`${repository}@`));
}

async function hold(id: string, watch: Watch): Promise<void> {
  const tag = `${watch.journal.header.token}-${id.replace('sha256:', '').slice(0, 12)}`;
  await noteTags([`${HELD}:${tag}`], watch);
  await watch.engine.docker.getImage(id).tag({ repo: HELD, tag });
}

async function standsOnCache(image: SeenImage, before: ReadonlySet<string>, watch: Watch): Promise<boolean> {
  if (image.Parent === '') return false;
  const parent: SeenImage | null = await unlessAbsent(watch.engine.docker.getImage(image.Parent).inspect());
  if (parent === null) return false;
  if (before.has(parent.Id)) return (parent.RepoTags ?? []).length === 0;
  return standsOnCache(parent, before, watch);
}
