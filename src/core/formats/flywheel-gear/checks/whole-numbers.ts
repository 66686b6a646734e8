import type { Document } from '../../../document/document.ts';
import { pointerSteps } from '../../../document/pointer.ts';
import { valueAt } from '../../../document/value-at.ts';
import type { Rule } from '../../format-definition.ts';

/** Ends in a keyword of draft-04 whose value is a whole number. */
const WHOLE = /\/(?:max|min)(?:Length|Items|Properties)$/;

/** Keywords with one schema, with a list of schemas or with schemas by name; `items` takes one or a list. */
const ONE: ReadonlySet<string> = new Set(['additionalItems', 'additionalProperties', 'items', 'not']);
const LISTED: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'items', 'oneOf']);
const NAMED: ReadonlySet<string> = new Set([
  'definitions',
  'dependencies',
  'patternProperties',
  'properties',
]);

/** `1.0` for a whole number: Python's draft-04 tells it from `1` and rejects it; JavaScript cannot, so the text is asked. */
export const wholeNumbers: Rule = ({ document }) => {
  if (!mayHaveFraction(document)) return [];
  return [...document.places].flatMap(([pointer, { value }]) => {
    if (!WHOLE.test(pointer) || !leadsThroughSchemas(pointerSteps(pointer))) return [];
    const literal = document.text.slice(value.start, value.end);
    const number = valueAt(document.value, pointer);
    if (!Number.isInteger(number) || !/^-?[\d.]+[\d.eE+-]*$/.test(literal) || !/[.eE]/.test(literal))
      return [];
    return [
      {
        id: 'type',
        severity: 'error' as const,
        message: `${literal} is no whole number to Flywheel, which reads it with Python.`,
        help: `Write ${String(number)}.`,
        pointer,
        span: value,
        fixes: [{ title: `Write ${String(number)}`, edits: [{ ...value, text: String(number) }] }],
      },
    ];
  });
};

/** A quick look at the text, as the places of all values take most of the time that a judgement has. */
function mayHaveFraction({ language, text }: Document): boolean {
  return (
    language !== 'json' || text.includes('\\u') || /(?:Length|Items|Properties)"\s*:\s*-?\d*[.eE]/.test(text)
  );
}

/** True where all steps between a fragment, `config/NAME` or `inputs/NAME/KEY`, and the last step lead to schemas. */
function leadsThroughSchemas(steps: readonly string[]): boolean {
  if (steps[0] !== 'config' && steps[0] !== 'inputs') return false;
  let index = steps[0] === 'config' ? 2 : 3;
  while (index < steps.length - 1) {
    const step = steps[index] ?? '';
    if (NAMED.has(step) || (LISTED.has(step) && /^\d+$/.test(steps[index + 1] ?? ''))) index += 2;
    else if (ONE.has(step)) index += 1;
    else return false;
  }
  return index === steps.length - 1;
}
