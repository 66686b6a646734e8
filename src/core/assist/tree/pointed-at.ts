import type { Member, Tree } from './tree.ts';
import type { Step } from './tree-value.ts';

/** The key or the scalar at an offset. */
export interface Pointed {
  readonly steps: readonly Step[];
  readonly onKey: boolean;
  readonly start: number;
  readonly end: number;
}

/** What stands at an offset; null where that is a bracket, a blank or a comment. */
export function pointedAt(root: Tree | null, offset: number): Pointed | null {
  const steps: Step[] = [];
  let tree = root;
  while (tree !== null && tree.kind !== 'scalar') {
    const member: Member | undefined = memberAround(tree.members, offset);
    if (member === undefined) return null;
    steps.push(member.step);
    const { key, value } = member;
    if (key.start <= offset && offset < key.end)
      return { steps, onKey: true, start: key.start, end: key.end };
    if (value?.kind === 'scalar' && value.start <= offset && offset < value.end)
      return { steps, onKey: false, start: value.start, end: value.end };
    tree = value;
  }
  return null;
}

/** The last member that begins at or before an offset, by halving. */
function memberAround(members: readonly Member[], offset: number): Member | undefined {
  let low = 0;
  let high = members.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((members[middle]?.key.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return members[low];
}
