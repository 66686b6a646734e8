import type { Finding } from '../../finding.ts';
import type { Context } from '../context.ts';
import { fieldAt } from '../field-at.ts';
import type { SchemaError } from '../schema-error.ts';

/** What an error of one keyword means to an author; `value` is what stands at its place. */
export type Sentence = (error: SchemaError, context: Context, value: unknown) => Finding;

/** What the reference table says of a place; empty where it says nothing. */
export function describe(pointer: string, { fields }: Context): string {
  return fieldAt(pointer, fields)?.description ?? '';
}
