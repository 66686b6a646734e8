import { own } from '../document/as-object.ts';
import { lastStep, pointerSteps } from '../document/pointer.ts';
import type { Field } from '../field.ts';

/** The line of the reference table for a place in a document, or null. A field's own name beats a `*`. */
export function fieldAt(pointer: string, fields: readonly Field[]): Field | null {
  const steps = pointerSteps(pointer);
  const fitting = fields.filter((field) => fits(stepsOf(field), steps));
  return fitting.find((field) => !field.pointer.endsWith('/*')) ?? fitting[0] ?? null;
}

/** The lines of the table for what may stand in an object, those of its kind where there are several kinds. */
export function fieldsIn(pointer: string, object: unknown, fields: readonly Field[]): Field[] {
  const parent = pointerSteps(pointer);
  const children = fields.filter((field) => fits(stepsOf(field).slice(0, -1), parent));
  const otherKinds = children
    .filter(
      ({ only, allowed, pointer }) =>
        only !== undefined && allowed?.includes(own(object, lastStep(pointer))) === false,
    )
    .map(({ only }) => only);
  const ofKind = children.filter(({ only }) => !otherKinds.includes(only));
  return ofKind.length > 0 ? ofKind : children;
}

/** The names that an object may have as keys, as far as the format gives names. */
export function knownKeys(pointer: string, object: unknown, fields: readonly Field[]): string[] {
  const names = fieldsIn(pointer, object, fields).map((field) => lastStep(field.pointer));
  return [...new Set(names)].filter((name) => name !== '*');
}

function fits(pattern: readonly string[], steps: readonly string[]): boolean {
  return (
    pattern.length === steps.length && pattern.every((step, index) => step === '*' || step === steps[index])
  );
}

/** Tables are constant and are asked for every problem, so their pointers are taken apart once. */
const known = new WeakMap<Field, readonly string[]>();

function stepsOf(field: Field): readonly string[] {
  const steps = known.get(field) ?? pointerSteps(field.pointer);
  known.set(field, steps);
  return steps;
}
