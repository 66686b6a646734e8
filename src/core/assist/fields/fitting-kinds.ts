import type { Tree } from '../tree/tree.ts';
import type { Step } from '../tree/tree-value.ts';
import type { ObjectKind } from './object-kinds.ts';

/**
 * Those of several kinds that fit what stands in an object: first by values that only one kind allows, then by keys that
 * only one kind has. Where nothing fits, all are left.
 *
 * @param ignored a key whose value says nothing, since it is being written
 */
export function fittingKinds(
  kinds: readonly ObjectKind[],
  tree: Tree | null,
  ignored: Step | null,
): readonly ObjectKind[] {
  if (kinds.length < 2 || tree?.kind !== 'object') return kinds;
  return leastOf(
    leastOf(kinds, (kind) => refusedValues(kind, tree, ignored)),
    (kind) => foreignKeys(kind, kinds, tree, ignored),
  );
}

function refusedValues(kind: ObjectKind, tree: Tree & { kind: 'object' }, ignored: Step | null): number {
  return tree.members.filter(({ step, value }) => {
    if (step === ignored || value?.kind !== 'scalar' || value.value === null) return false;
    const allowed = kind.fields.find((entry) => entry.step === step)?.field.allowed;
    return allowed !== undefined && !allowed.includes(value.value);
  }).length;
}

function foreignKeys(
  kind: ObjectKind,
  kinds: readonly ObjectKind[],
  tree: Tree & { kind: 'object' },
  ignored: Step | null,
): number {
  const has = ({ fields }: ObjectKind, step: Step) => fields.some((entry) => entry.step === step);
  return tree.members.filter(
    ({ step }) => step !== ignored && !has(kind, step) && kinds.some((other) => has(other, step)),
  ).length;
}

function leastOf(kinds: readonly ObjectKind[], measure: (kind: ObjectKind) => number): readonly ObjectKind[] {
  const measures = kinds.map(measure);
  const least = Math.min(...measures);
  return kinds.filter((_, index) => measures[index] === least);
}
