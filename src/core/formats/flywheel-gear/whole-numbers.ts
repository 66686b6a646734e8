import { pointerSteps } from '../../document/pointer.ts';
import { valueAt } from '../../document/value-at.ts';
import type { Rule } from '../format-definition.ts';

/** The keywords of draft-04 whose value is a whole number. */
const WHOLE: ReadonlySet<string> = new Set([
  'maxLength',
  'minLength',
  'maxItems',
  'minItems',
  'maxProperties',
  'minProperties',
]);

/** Under these keys stands an author's data or names, no keyword. */
const NO_SCHEMA: ReadonlySet<string> = new Set(['default', 'enum']);
const NAMES: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'definitions',
  'dependencies',
]);

/** `1.0` for a whole number: Python's draft-04 tells it from `1` and rejects it; JavaScript cannot, so the text is asked. */
export const wholeNumbers: Rule = ({ document }) =>
  [...document.places].flatMap(([pointer, { value }]) => {
    const literal = document.text.slice(value.start, value.end);
    const number = valueAt(document.value, pointer);
    if (!/^-?[\d.]+(?:[eE.]|$)/.test(literal) || !/[.eE]/.test(literal)) return [];
    if (!Number.isInteger(number) || !isWholeKeyword(pointerSteps(pointer))) return [];
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

/** True where the last step is a keyword of a schema fragment below `config/NAME` or `inputs/NAME/KEY`. */
function isWholeKeyword(steps: readonly string[]): boolean {
  const fragment = steps[0] === 'config' ? steps.slice(2) : steps[0] === 'inputs' ? steps.slice(3) : [];
  if (fragment.some((step, index) => NO_SCHEMA.has(step) && !NAMES.has(fragment[index - 1] ?? '')))
    return false;
  return WHOLE.has(fragment.at(-1) ?? '') && !NAMES.has(fragment.at(-2) ?? '');
}
