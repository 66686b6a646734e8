import type { Tree } from '../tree/tree.ts';

/** How much deeper than its key an object stands in a text; two blanks where none shows it. */
export function yamlUnit(root: Tree | null): string {
  return ' '.repeat(Math.max(1, Math.min(firstDepth(root) ?? 2, 8)));
}

function firstDepth(tree: Tree | null): number | null {
  if (tree === null || tree.kind === 'scalar' || tree.layout.flow) return null;
  const { column } = tree.layout;
  for (const { value } of tree.members) {
    if (tree.kind === 'object' && value?.kind === 'object' && !value.layout.flow)
      return value.layout.column - column;
    const found = firstDepth(value);
    if (found !== null) return found;
  }
  return null;
}
