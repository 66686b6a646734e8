import { pointerSteps } from '../document/pointer.ts';
import type { Field } from '../field.ts';

/** The line of the reference table for a place in a document, or null. A field's own name beats a `*`. */
export function fieldAt(pointer: string, fields: readonly Field[]): Field | null {
  const steps = pointerSteps(pointer);
  const fitting = fields.filter((field) => fits(pointerSteps(field.pointer), steps));
  return fitting.find((field) => !field.pointer.endsWith('/*')) ?? fitting[0] ?? null;
}

/** The names that the table knows for the entries of an object. */
export function knownKeys(pointer: string, fields: readonly Field[]): string[] {
  const steps = pointerSteps(pointer);
  const names = fields.map((field) => pointerSteps(field.pointer));
  const children = names.filter((name) => name.length === steps.length + 1 && fits(name.slice(0, -1), steps));
  return [...new Set(children.map((name) => name.at(-1) ?? ''))].filter((name) => name !== '*');
}

function fits(pattern: readonly string[], steps: readonly string[]): boolean {
  return (
    pattern.length === steps.length && pattern.every((step, index) => step === '*' || step === steps[index])
  );
}
