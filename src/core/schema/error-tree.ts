import type { Form, SchemaError } from './schema-error.ts';

/** An error, with the errors of each branch where it is about alternatives. */
export interface ErrorNode {
  readonly error: SchemaError;
  /** Null for an error of any other keyword. */
  readonly branches: readonly Branch[] | null;
  /** How many errors of the flat list it stands for. */
  readonly weight: number;
}

/** One of several forms that a value may have, and what is wrong with the value in it. */
export interface Branch {
  readonly form: Form;
  readonly nodes: readonly ErrorNode[];
}

/**
 * Puts the errors of alternatives under the error of the alternatives itself. Validators list the errors of all branches
 * right before it, and say in `branches` how many each has.
 */
export function errorTree(errors: readonly SchemaError[]): ErrorNode[] {
  const nodes: ErrorNode[] = [];
  for (const error of errors) {
    const counts = error.params['branches'] as readonly number[] | undefined;
    if (counts === undefined) nodes.push({ error, branches: null, weight: 1 });
    else nodes.push(newNode(error, counts, nodes));
  }
  return nodes;
}

/** Takes what belongs to the branches off the end of `nodes`. */
function newNode(error: SchemaError, counts: readonly number[], nodes: ErrorNode[]): ErrorNode {
  const forms = error.params['forms'] as readonly Form[];
  let weight = 1;
  const branches = counts.map((count, index) => ({ count, form: forms[index] ?? { title: '' } })).reverse();
  const taken = branches.map(({ count, form }) => {
    weight += count;
    return { form, nodes: takeLast(nodes, count) };
  });
  return { error, branches: taken.reverse(), weight };
}

function takeLast(nodes: ErrorNode[], count: number): ErrorNode[] {
  const taken: ErrorNode[] = [];
  for (let left = count; left > 0; ) {
    const node = nodes.pop();
    if (node === undefined) break;
    taken.push(node);
    left -= node.weight;
  }
  return taken.reverse();
}
