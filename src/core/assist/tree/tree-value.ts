import { setOwn } from '../../document/as-object.ts';
import type { Tree } from './tree.ts';

/** The plain value of a tree; what is missing is null, and of a repeated key the last one counts. */
export function treeValue(tree: Tree | null): unknown {
  if (tree === null) return null;
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.members.map(({ value }) => treeValue(value));
  const object: Record<string, unknown> = {};
  for (const { step, value } of tree.members) setOwn(object, String(step), treeValue(value));
  return object;
}

/** One step from the root of a text: the name of a key, or the index of an entry. */
export type Step = string | number;

/** The tree below a tree; null where there is none. */
export function treeAt(tree: Tree | null, steps: readonly Step[]): Tree | null {
  let found = tree;
  for (const step of steps) found = memberOf(found, step)?.value ?? null;
  return found;
}

/** The last entry of that name. */
export function memberOf(tree: Tree | null, step: Step) {
  if (tree === null || tree.kind === 'scalar') return undefined;
  return tree.kind === 'list'
    ? tree.members[Number(step)]
    : tree.members.findLast((member) => member.step === step);
}

/** What stands under a name where that is a scalar; undefined for all else. */
export function scalarAt(
  tree: Tree | null,
  steps: readonly Step[],
): string | number | boolean | null | undefined {
  const found = treeAt(tree, steps);
  return found?.kind === 'scalar' ? found.value : undefined;
}
