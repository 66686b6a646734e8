import type { Field } from '../../field.ts';
import type { Tree } from '../tree/tree.ts';
import type { Step } from '../tree/tree-value.ts';
import { memberOf } from '../tree/tree-value.ts';
import type { FieldNode } from './field-node.ts';
import { fittingKinds } from './fitting-kinds.ts';
import { type ObjectKind, objectKinds } from './object-kinds.ts';

/** What a format's table knows about a place. */
export interface FieldPlace {
  readonly node: FieldNode;
  /** What can stand here; several where the kind of the object around is open. */
  readonly fields: readonly Field[];
  /** The kinds that the object here may be of, by what stands in it; one where a format has no kinds. */
  readonly kinds: readonly ObjectKind[];
}

/**
 * Looks a place up.
 *
 * @param tree the whole text, which tells the kinds of the objects on the way
 * @param writing true where the value at the place is being written, so that it may not decide about itself
 * @returns null where the table knows nothing
 */
export function fieldPlace(
  root: FieldNode,
  tree: Tree | null,
  steps: readonly Step[],
  writing: boolean,
): FieldPlace | null {
  let node = root;
  let within = tree;
  let fields: readonly Field[] = [];
  let names: ReadonlySet<string> | null = null;
  for (const [index, step] of steps.entries()) {
    const ignored = writing && index === steps.length - 1 ? step : null;
    const kinds = fittingKinds(objectKinds(node, names), within, ignored);
    const known: ReadonlySet<Field> = new Set(kinds.flatMap((kind) => kind.fields.map(({ field }) => field)));
    const next = node.named.get(String(step)) ?? node.any;
    if (next === null) return null;
    names = next.apart ? null : (namesOf(kinds) ?? names);
    // What was lent from elsewhere is not listed by the place that it stands at.
    fields = next.fields.filter((field) => known.has(field) || !isListed(node, field));
    node = next;
    within = memberOf(within, step)?.value ?? null;
  }
  return { node, fields, kinds: fittingKinds(objectKinds(node, names), within, null) };
}

function isListed({ below }: FieldNode, field: Field): boolean {
  return below.some((entry) => entry.field === field);
}

function namesOf(kinds: readonly ObjectKind[]): ReadonlySet<string> | null {
  const names = kinds.flatMap(({ name }) => name ?? []);
  return names.length === 0 ? null : new Set(names);
}
