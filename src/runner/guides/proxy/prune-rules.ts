import type { Rule } from './handling.ts';

/**
 * What takes no label cannot be told from the caller's own, so pruning it takes nothing: images without a name, the
 * builder's cache, and Podman's pods. The answers are those of an engine that has found nothing to remove.
 */
export const pruneRules: readonly Rule[] = [
  nothingPruned(/^\/images\/prune$/, { ImagesDeleted: null, SpaceReclaimed: 0 }),
  nothingPruned(/^\/build\/prune$/, { CachesDeleted: null, SpaceReclaimed: 0 }),
  nothingPruned(/^\/libpod\/(?:images|build|pods)\/prune$/, []),
  nothingPruned(/^\/libpod\/system\/prune$/, {}),
];

function nothingPruned(path: RegExp, json: unknown): Rule {
  return { method: 'POST', path, handle: () => ({ reply: { status: 200, json } }) };
}
