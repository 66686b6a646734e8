import type { Budget } from './budget.ts';
import type { FragmentError } from './fragment-error.ts';
import type { Patterns } from './pattern/patterns.ts';
import type { PythonDict, PythonValue } from './python-value.ts';

/** What all steps of one interpretation share. */
export interface Run {
  readonly budget: Budget;
  readonly patterns: Patterns;
  /** Where judging stands, for the report if it has to stop. */
  place: { schemaPath: string; instancePath: string };
}

/** One schema on its way through a value. */
export interface Frame {
  readonly run: Run;
  readonly schema: PythonDict;
  readonly schemaPath: string;
  /** The schema that references beginning with # are resolved in, and its pointer: that of the nearest `id`. */
  readonly base: { readonly schema: () => PythonValue; readonly pointer: string };
  readonly instancePath: string;
  readonly depth: number;
}

/** Judges a value by a schema below the one in hand. */
export type Descend = (
  frame: Frame,
  schema: PythonValue,
  schemaPath: string,
  instance: PythonValue,
  instancePath: string,
) => FragmentError[];

/** One keyword's judgement; `value` is what stands behind it in the schema. */
export type Keyword = (
  value: PythonValue,
  instance: PythonValue,
  frame: Frame,
  descend: Descend,
) => FragmentError[];

/** An error at the value that is being judged. */
export function errorAt(
  { schemaPath, instancePath }: Frame,
  keyword: string,
  params: Readonly<Record<string, unknown>>,
): FragmentError[] {
  return [{ instancePath, schemaPath: `${schemaPath}/${keyword}`, keyword, params }];
}
