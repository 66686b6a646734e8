import { asDict, asList, type PythonDict, type PythonValue } from '../../fragment/python-value.ts';
import { pythonText } from '../python/python-text.ts';
import { splitParts } from './split-parts.ts';

/** A text with its references filled in, or what is wrong with one of them, as a sentence. */
export type Resolved = { readonly text: string } | { readonly fault: string };

/**
 * Fills in `$(inputs.scan.nameroot)` (cc-core 9.3.0, commit e6b4f13, cc_core/commons/input_references.py).
 *
 * @param inputs values of the inputs; files and folders as records
 */
export function resolveReferences(text: string, inputs: PythonDict): Resolved {
  const parts = splitParts(text, '$(', ')');
  if (parts === null) return { fault: `a reference in "${text}" does not end` };
  let resolved = '';
  for (const part of parts) {
    if (!part.startsWith('$(') || !part.endsWith(')')) {
      resolved += part;
      continue;
    }
    const value = lookUp(part, inputs);
    if (value === null) return { fault: `${part} names no value of an input` };
    resolved += pythonText(value);
  }
  return { text: resolved };
}

/** Null for what names nothing, or a whole record or list. */
function lookUp(reference: string, inputs: PythonDict): PythonValue {
  const steps = stepsOf(reference.slice(2, -1));
  const [root, ...path] = steps ?? [];
  if (root !== 'inputs' || path.length === 0) return null;
  let value: PythonValue | undefined = inputs;
  for (const step of path) {
    const list: readonly PythonValue[] | null = asList(value);
    if (typeof step === 'number' ? list === null : asDict(value) === null) return null;
    // Python counts from the end for an index below zero.
    value = typeof step === 'number' ? list?.at(step) : asDict(value)?.get(step);
    if (value === undefined || value === null) return null;
  }
  return asDict(value) === null && asList(value) === null ? (value ?? null) : null;
}

/** `inputs.a["b"].c[0]` as `inputs`, `a`, `b`, `c`, 0; null where a bracket does not end. */
function stepsOf(reference: string): (string | number)[] | null {
  const double = unframed([reference], '["', '"]');
  const names = double === null ? null : unframed(double, "['", "']");
  if (names === null) return null;
  const steps: (string | number)[] = [];
  for (const name of names.flatMap((part) => part.split('.')).filter((part) => part !== '')) {
    const [first, ...indices] = unframed([name], '[', ']') ?? [];
    if (first === undefined) return null;
    steps.push(first, ...indices.map(asIndex));
  }
  return steps;
}

function unframed(texts: readonly string[], open: string, close: string): string[] | null {
  const parts = texts.map((text) => splitParts(text, open, close));
  if (parts.includes(null)) return null;
  return parts.flatMap((list) => (list ?? []).map((part) => withoutFrame(part, open, close)));
}

/** As `lstrip` and `rstrip` do it: all of their characters go, in whatever order. */
function withoutFrame(part: string, open: string, close: string): string {
  if (!part.startsWith(open) || !part.endsWith(close)) return part;
  let start = 0;
  let end = part.length;
  while (start < end && open.includes(part[start] ?? '')) start += 1;
  while (end > start && close.includes(part[end - 1] ?? '')) end -= 1;
  return part.slice(start, end);
}

function asIndex(text: string): string | number {
  return /^\s*[-+]?\d+\s*$/.test(text) ? Number(text) : text;
}
