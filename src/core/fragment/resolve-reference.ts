import { childPointer } from '../document/pointer.ts';
import { quote } from '../wording/quote.ts';
import type { Frame } from './frame.ts';
import { plainValue } from './plain-value.ts';
import { asDict, asList, type PythonValue } from './python-value.ts';
import { Refusal } from './refusal.ts';

/** The schema that a `$ref` names, and its pointer in the whole. Other documents are never asked for. @throws Refusal */
export function resolveReference(
  reference: PythonValue,
  { base }: Frame,
): { readonly schema: PythonValue; readonly pointer: string } {
  if (typeof reference !== 'string' || !reference.startsWith('#'))
    throw new Refusal(`refers to ${quote(plainValue(reference))}, which lies outside of the manifest`);
  let { pointer } = base;
  let schema = base.schema();
  for (const step of steps(reference)) {
    const list = asList(schema);
    const next = list === null ? asDict(schema)?.get(step) : list[/^\d+$/.test(step) ? Number(step) : -1];
    if (next === undefined) throw new Refusal(`refers to ${reference}, which is not there`);
    schema = next;
    pointer = childPointer(pointer, step);
  }
  return { schema, pointer };
}

function steps(reference: string): string[] {
  if (reference === '#' || reference === '#/') return reference === '#' ? [] : [''];
  if (!reference.startsWith('#/')) throw new Refusal(`refers to ${reference}, which is no JSON pointer`);
  return decoded(reference)
    .slice(2)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** What is no encoding of a text stands for itself, and then leads to nothing, which is told. */
function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
