import type { Field } from '../../field.ts';
import type { FieldNode } from './field-node.ts';

/** One kind of object that can stand at a place, with all that it can hold. */
export interface ObjectKind {
  /** As the table calls it: `File input`; null where there is one kind, or kinds without a name. */
  readonly name: string | null;
  readonly fields: readonly { readonly step: string; readonly field: Field }[];
}

/**
 * The kinds of object that can stand at a place. A table lists the fields of one after those of the other; where the
 * same field comes again, the next kind begins.
 *
 * @param names the kinds that are possible by what stands around; null where all are
 */
export function objectKinds(node: FieldNode, names: ReadonlySet<string> | null): ObjectKind[] {
  const common = node.below.filter(({ field }) => field.only === undefined);
  const kinds: { name: string | null; fields: { step: string; field: Field }[] }[] = [];
  for (const entry of node.below) {
    const { only } = entry.field;
    if (only === undefined || names?.has(only) === false) continue;
    const latest = kinds.findLast(({ name }) => name === only);
    if (latest === undefined || latest.fields.some(({ step }) => step === entry.step))
      kinds.push({ name: only, fields: [entry] });
    else latest.fields.push(entry);
  }
  if (kinds.length === 0) return [{ name: null, fields: common }];
  return kinds.map(({ name, fields }) => ({ name, fields: [...common, ...fields] }));
}
