import { pointerSteps } from '../../document/pointer.ts';
import type { Field } from '../../field.ts';

/** The fields of a format as a tree: what stands at a place, and what can stand below it. */
export interface FieldNode {
  /** Several where the kind of the object around decides. */
  readonly fields: Field[];
  /** What can stand below, in the order of the table. */
  readonly below: { readonly step: string; readonly field: Field }[];
  readonly named: Map<string, FieldNode>;
  /** What stands at any name or index that has no node of its own. */
  any: FieldNode | null;
  /** True where the kinds of object have nothing to do with those of the object around. */
  readonly apart: boolean;
}

/** Builds the tree of a table. */
export function fieldNodes(fields: readonly Field[]): FieldNode {
  const root = emptyNode();
  for (const field of fields) {
    const steps = pointerSteps(field.pointer);
    const step = steps.pop();
    if (step === undefined) continue;
    const parent = steps.reduce(childNode, root);
    parent.below.push({ step, field });
    childNode(parent, step).fields.push(field);
  }
  return root;
}

function childNode(parent: FieldNode, step: string): FieldNode {
  if (step === '*') {
    parent.any ??= emptyNode();
    return parent.any;
  }
  const known = parent.named.get(step);
  if (known !== undefined) return known;
  const made = emptyNode();
  parent.named.set(step, made);
  return made;
}

function emptyNode(): FieldNode {
  return { fields: [], below: [], named: new Map(), any: null, apart: false };
}
