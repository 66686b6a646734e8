import { asObject, own } from '../../document/as-object.ts';
import { childPointer } from '../../document/pointer.ts';

/** One run of the command: the top level of a document, or one of its batches. */
export interface Run {
  /** Pointer of what holds `inputs` and `outputs`. */
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The runs that a document describes, as far as they are objects. */
export function runsOf(document: unknown): Run[] {
  const root = asObject(document);
  if (root === null) return [];
  const batches = own(root, 'batches');
  if (batches === undefined) return [{ pointer: '', value: root }];
  if (!Array.isArray(batches)) return [];
  return batches.flatMap((batch, index) => {
    const value = asObject(batch);
    return value === null ? [] : [{ pointer: childPointer('/batches', index), value }];
  });
}
